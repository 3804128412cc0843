import type { Text } from '../../../language.ts';
import type { SsrcGroup } from '../../source-lines.ts';
import { around } from '../around.ts';
import { at, finding } from '../finding.ts';
import { sourcesOf } from './source-index.ts';

export const ssrcGroupSize = finding({
  id: 'ssrc-group-size',
  severity: 'error',
  rfc: 'RFC 5576 §4.2',
  check: ({ media }) =>
    media.flatMap((section) =>
      sourcesOf(section).groups.flatMap(({ line, value }) => {
        const [semantics = ''] = (line.attribute?.value ?? '').split(' ');
        const problem = value ? problemOf(value) : unreadable;
        return problem ? [at(line.number, { semantics, problem })] : [];
      }),
    ),
  text: {
    en: {
      what: 'The group {semantics} has {problem}.',
      why: 'FID and FEC-FR pair a stream with the one that repairs it: two SSRCs, each once. Chromium refuses others.',
      mend: 'Name the stream and its repair stream, or delete the group together with the a=ssrc lines of the repair stream.',
    },
    zh: {
      what: '{semantics} 组{problem}。',
      why: 'FID 和 FEC-FR 把一个流与修复它的流配成一对：两个 SSRC，各出现一次。Chromium 不接受别的写法。',
      mend: '写明流及其修复流；或者删除该组，连同修复流的 a=ssrc 行。',
    },
  },
  bad: {
    lines: around([
      'm=video 9 UDP/TLS/RTP/SAVPF 96',
      'a=rtpmap:96 VP8/90000',
      '>a=ssrc-group:FID 1001',
      'a=ssrc:1001 cname:amy',
    ]),
  },
  good: {
    lines: around([
      'm=video 9 UDP/TLS/RTP/SAVPF 96 97',
      'a=rtpmap:96 VP8/90000',
      'a=rtpmap:97 rtx/90000',
      'a=fmtp:97 apt=96',
      'a=ssrc-group:FID 1001 1002',
      'a=ssrc:1001 cname:amy',
      'a=ssrc:1002 cname:amy',
    ]),
  },
  chromium: 'InvalidAccessError',
});

const unreadable: Text = { en: 'something that is no SSRC', zh: '里有的不是 SSRC' };

function problemOf({ semantics, ids }: SsrcGroup): Text | undefined {
  if (ids.length === 0) return { en: 'no SSRC', zh: '没有 SSRC' };
  const seen = new Set<number>();
  const repeated = ids.find((id) => seen.size === seen.add(id).size);
  if (repeated !== undefined) return { en: `${repeated} more than once`, zh: `不止一次出现 ${repeated}` };
  const isPair = semantics === 'FID' || semantics === 'FEC-FR';
  return isPair && ids.length !== 2
    ? { en: `${ids.length} SSRC where two belong`, zh: `应有两个 SSRC，却有 ${ids.length} 个` }
    : undefined;
}
