import { codecFor, codecsOf, codecText } from '../../codecs.ts';
import { formatKey } from '../../negotiation/codec-identity.ts';
import { around } from '../around.ts';
import { at, atSection, finding } from '../finding.ts';
import { again } from './again.ts';
import { liveVersions } from './pairs.ts';

const video = 'm=video 9 UDP/TLS/RTP/SAVPF 96';

export const ptRemapped = finding({
  id: 'pt-remapped',
  severity: 'warning',
  rfc: 'RFC 3264 §8.3.2',
  check: (subject, { before }) =>
    liveVersions(subject, before).flatMap(({ old: section, now }) =>
      codecsOf(now).flatMap((codec) => {
        const { payloadType, rtpmap } = codec;
        const old = codecFor(section, payloadType);
        if (!old || old.name === '' || codec.name === '' || formatKey(old) === formatKey(codec)) return [];
        const values = { payloadType: String(payloadType), now: codecText(codec), before: codecText(old) };
        return [rtpmap ? at(rtpmap.number, values) : atSection(now, values)];
      }),
    ),
  text: {
    en: {
      what: 'Payload type {payloadType} was {before} and is now {now}.',
      why: 'Packets on their way still mean {before}, and a receiver that goes by the new text decodes them as {now}. A number means one thing for as long as the session lives. Chromium takes it without a word.',
      mend: 'Give {now} a number that was not used before.',
    },
    zh: {
      what: '载荷类型 {payloadType} 原先是 {before}，现在是 {now}。',
      why: '途中的包仍是 {before}，按新描述行事的接收方却会当作 {now} 来解码。一个编号在整个会话期间只能有一个含义。Chromium 会一声不响地接受。',
      mend: '给 {now} 一个没有用过的编号。',
    },
  },
  bad: {
    type: 'offer',
    before: around([video, 'a=rtpmap:96 VP8/90000']),
    lines: again([video, '>a=rtpmap:96 VP9/90000']),
  },
  good: {
    type: 'offer',
    before: around([video, 'a=rtpmap:96 VP8/90000']),
    lines: again([`${video} 98`, 'a=rtpmap:96 VP8/90000', 'a=rtpmap:98 VP9/90000']),
  },
  chromium: 'accepts',
});
