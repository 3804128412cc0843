import type { Text } from '../../../language.ts';
import { readRtpmap } from '../../codec-lines.ts';
import { codecsOf } from '../../codecs.ts';
import type { Dissection } from '../../dissection.ts';
import type { SdpLine } from '../../lines.ts';
import type { Section } from '../../sections.ts';
import { around } from '../around.ts';
import { at, atSection, finding, type Hit } from '../finding.ts';
import { settledLines, settledText } from './pairs.ts';

const audio = ['m=audio 9 UDP/TLS/RTP/SAVPF 111', 'a=rtpmap:111 opus/48000/2'];

export const mungedLocal = finding({
  id: 'munged-local',
  severity: 'warning',
  rfc: 'RFC 9429 §5.4; W3C webrtc-pc §4.4.1.5',
  check(subject, { created }) {
    if (!created) return [];
    const last = subject.media.at(-1);
    const fewer = subject.media.length < created.media.length;
    const cut = last ? atSection(last, sectionsCut) : at(1, sectionsCut);
    return [
      ...(fewer ? [{ ...cut, severity: 'error' as const }] : []),
      ...subject.sections.flatMap((section, place) => changesIn(subject, section, created.sections[place])),
    ];
  },
  text: {
    en: {
      what: '{change}.',
      why: 'setLocalDescription is to get exactly what createOffer or createAnswer gave. {fate}',
      mend: 'Say it by the API: setCodecPreferences, transceiver.direction, sender.setParameters (maxBitrate, scaleResolutionDownBy). For the rest, change a copy that is sent to the other side, and know that it then speaks for you.',
    },
    zh: {
      what: '{change}。',
      why: 'setLocalDescription 应当得到与 createOffer 或 createAnswer 给出的完全相同的描述。{fate}',
      mend: '用 API 表达：setCodecPreferences、transceiver.direction、sender.setParameters（maxBitrate、scaleResolutionDownBy）。其余的，只改发给对方的那份副本，并清楚它代表你说话。',
    },
  },
  bad: {
    type: 'offer',
    created: around(audio),
    lines: around([...audio, '>a=fmtp:111 stereo=1']),
  },
  good: {
    type: 'offer',
    created: around(audio),
    // What gathering adds is no change.
    lines: around([
      'm=audio 49203 UDP/TLS/RTP/SAVPF 111',
      'c=IN IP4 192.0.2.1',
      'a=rtpmap:111 opus/48000/2',
      'a=candidate:1 1 udp 2122260223 192.0.2.1 49203 typ host',
    ]),
  },
  // The harness gives examples to setRemoteDescription; what setLocalDescription does, the words say.
  chromium: 'not tried',
});

type Values = NonNullable<Hit['values']>;

const refusedAs = (error: string): Text => ({
  en: `Chromium refuses this change (${error}).`,
  zh: `Chromium 会拒绝这一改动（${error}）。`,
});
const taken: Text = {
  en: 'Chromium still takes this change; that may end with any version.',
  zh: 'Chromium 目前仍接受这一改动，但任何版本都可能不再接受。',
};
const sectionsCut: Values = {
  change: { en: 'An m-section has been taken out', zh: '去掉了一个媒体段' },
  fate: refusedAs('InvalidModificationError'),
};

function changesIn(subject: Dissection, section: Section, created: Section | undefined): readonly Hit[] {
  if (!created) return [];
  const left = new Map<string, number>();
  for (const line of settledLines(created)) left.set(settledText(line), (left.get(settledText(line)) ?? 0) + 1);
  const added = settledLines(section).filter((line) => {
    const count = left.get(settledText(line)) ?? 0;
    if (count > 0) left.set(settledText(line), count - 1);
    return count === 0;
  });
  const told = new Set(added.map(keyOf));
  const removed = settledLines(created).filter(
    (line) => (left.get(settledText(line)) ?? 0) > 0 && !told.has(keyOf(line)),
  );
  return [
    ...added.map((line) => hitFor(at(line.number), written(line), fateOf(line, subject, created))),
    ...removed.slice(0, 1).map((line) => {
      const place = at(section.lines[0]?.number ?? 1);
      return hitFor(
        place,
        withoutThem(line, removed.length),
        line.raw === 'a=rtcp-mux' ? 'InvalidAccessError' : undefined,
      );
    }),
  ];
}

function hitFor(place: Hit, change: Text, error: string | undefined): Hit {
  const values = { change, fate: error === undefined ? taken : refusedAs(error) };
  return { ...place, values, severity: error === undefined ? 'warning' : 'error' };
}

/** What Chromium 156 refuses to set; undefined where it takes the changed line. */
function fateOf(line: SdpLine, { type }: Dissection, created: Section): string | undefined {
  const { name = '', value = '' } = line.attribute ?? {};
  if (name === 'fingerprint') return 'InvalidModificationError';
  if (name === 'mid' && type === 'answer') return 'InvalidAccessError';
  if (name === 'ssrc' || name === 'ssrc-group') return 'OperationError';
  if (name !== 'rtpmap' || created.index === undefined) return undefined;
  const codec = readRtpmap(value)?.name.toLowerCase();
  return codecsOf(created).some((it) => it.name.toLowerCase() === codec) ? undefined : 'OperationError';
}

/** Lines about the same thing: one that is changed is not also one that is gone. */
function keyOf({ type, attribute }: SdpLine): string {
  return attribute ? `a=${attribute.name}:${attribute.value?.split(' ')[0] ?? ''}` : `${type}`;
}

function written({ raw }: SdpLine): Text {
  return { en: `“${raw}” is not what was created`, zh: `“${raw}”不是生成时的内容` };
}

function withoutThem({ raw }: SdpLine, count: number): Text {
  return count === 1
    ? { en: `“${raw}” has been taken out of this section`, zh: `这一段去掉了“${raw}”` }
    : {
        en: `${count} lines have been taken out of this section, the first of them “${raw}”`,
        zh: `这一段去掉了 ${count} 行，第一行是“${raw}”`,
      };
}
