import type { Text } from '../../../language.ts';
import type { MediaSection } from '../../sections.ts';
import type { Rid, SimulcastStream } from '../../simulcast-lines.ts';
import { around } from '../around.ts';
import { payloadsOf } from '../codecs/payloads.ts';
import { at, finding, type Hit } from '../finding.ts';
import { type Read, sourcesOf } from './source-index.ts';

const rid = 'a=extmap:10 urn:ietf:params:rtp-hdrext:sdes:rtp-stream-id';

export const simulcastRid = finding({
  id: 'simulcast-rid',
  severity: 'error',
  rfc: 'RFC 8853 §5.2',
  check: ({ media }) => media.flatMap(hitsIn),
  text: {
    en: {
      what: 'The rid “{rid}” does not hold: {problem}.',
      why: 'a=simulcast lists encodings by their rid, and each must be described by one a=rid line of the same direction, on payload types of the section. JSEP and Firefox refuse the description; Chromium leaves the layer out without a word.',
      mend: 'Give each listed encoding its a=rid line, or take it out of the list.',
    },
    zh: {
      what: 'rid“{rid}”不成立：{problem}。',
      why: 'a=simulcast 按 rid 列出各路编码，每一路都要有一行方向相同的 a=rid 来说明，所用负载类型须在本段之内。JSEP 与 Firefox 会拒绝这份描述；Chromium 则悄悄丢掉这一层。',
      mend: '给列出的每一路编码补上 a=rid 行，或者把它从列表里去掉。',
    },
  },
  bad: {
    lines: around([
      'm=video 9 UDP/TLS/RTP/SAVPF 96',
      'a=rtpmap:96 VP8/90000',
      rid,
      'a=rid:h send',
      '>a=rid:q send pt=97',
      '>a=simulcast:send h;m;q',
    ]),
  },
  good: {
    lines: around([
      'm=video 9 UDP/TLS/RTP/SAVPF 96',
      'a=rtpmap:96 VP8/90000',
      rid,
      'a=rid:h send pt=96',
      'a=rid:m send',
      'a=simulcast:send h;~m',
    ]),
  },
  chromium: 'accepts',
});

function hitsIn(section: MediaSection): readonly Hit[] {
  const { rids, simulcasts } = sourcesOf(section);
  if (rids.length === 0 && simulcasts.length === 0) return [];
  const known = new Map<string, Rid>();
  const ofRids = rids.flatMap((read) => {
    const { line, value } = read;
    const problem = value && ridProblem(section, read, known);
    if (value && !known.has(value.id)) known.set(value.id, value);
    return problem ? [at(line.number, { rid: value.id, problem })] : [];
  });
  const ofLists = simulcasts.flatMap(({ line, value }) =>
    (['send', 'recv'] as const).flatMap((direction) =>
      listProblems(value?.[direction] ?? [], direction, known).map((values) => at(line.number, values)),
    ),
  );
  return [...ofRids, ...ofLists];
}

function ridProblem(section: MediaSection, { value }: Read<Rid>, known: ReadonlyMap<string, Rid>): Text | undefined {
  if (!value) return undefined;
  if (known.has(value.id)) return { en: 'it is described twice', zh: '它被说明了两次' };
  const { listed } = payloadsOf(section);
  const missing = value.payloadTypes?.find((payloadType) => !listed.has(payloadType));
  return missing === undefined
    ? undefined
    : { en: `pt=${missing} is not in the m-line`, zh: `m= 行里没有 pt=${missing}` };
}

/** Each rid of a list once. */
function listProblems(
  streams: readonly SimulcastStream[],
  direction: Rid['direction'],
  known: ReadonlyMap<string, Rid>,
): readonly { readonly rid: string; readonly problem: Text }[] {
  const listed = new Set<string>();
  const repeated = new Set<string>();
  for (const { rid: id } of streams.flat()) {
    if (listed.size === listed.add(id).size) repeated.add(id);
  }
  return [...listed].flatMap((id) => {
    const described = known.get(id);
    if (!described) return [{ rid: id, problem: notDescribed }];
    if (repeated.has(id)) return [{ rid: id, problem: listedTwice }];
    return described.direction === direction ? [] : [{ rid: id, problem: otherDirection(described, direction) }];
  });
}

const notDescribed: Text = { en: 'no a=rid line that can be read describes it', zh: '没有可读的 a=rid 行说明它' };
const listedTwice: Text = { en: 'the list names it twice', zh: '列表里写了两次' };

function otherDirection(described: Rid, direction: Rid['direction']): Text {
  return {
    en: `its a=rid says ${described.direction}, the list ${direction}`,
    zh: `它的 a=rid 写的是 ${described.direction}，列表写的是 ${direction}`,
  };
}
