import type { Text } from '../../../language.ts';
import type { DescriptionType } from '../../dissection.ts';
import { around } from '../around.ts';
import { atSection, finding } from '../finding.ts';
import { likelyType } from '../inherited.ts';
import { isWebRtc } from '../is-webrtc.ts';

const vp8 = 'a=rtpmap:96 VP8/90000';

export const sectionDisabled = finding({
  id: 'section-disabled',
  severity: 'info',
  rfc: 'RFC 3264 §6',
  check(subject) {
    if (!isWebRtc(subject)) return [];
    const meaning = meanings[likelyType(subject)];
    return subject.media
      .filter(({ rejected }) => rejected)
      .map((section) => atSection(section, { kind: section.kind, meaning }));
  },
  text: {
    en: {
      what: 'Port 0: this {kind} section {meaning}.',
      why: 'It carries nothing and keeps its place in the order for good. Port 0 never means “no candidates yet”; that is port 9.',
      mend: 'Nothing to mend, where it is meant.',
    },
    zh: {
      what: '端口 0：这个 {kind} 段{meaning}。',
      why: '它不承载任何东西，但永远保留在顺序里的位置。端口 0 从不表示“还没有候选”；那是端口 9。',
      mend: '若本意如此，无需改动。',
    },
  },
  bad: { lines: around(['m=audio 9 UDP/TLS/RTP/SAVPF 0', '>m=video 0 UDP/TLS/RTP/SAVPF 96', vp8]) },
  good: { lines: around(['m=audio 9 UDP/TLS/RTP/SAVPF 0', 'm=video 0 UDP/TLS/RTP/SAVPF 96', vp8, 'a=bundle-only']) },
  chromium: 'accepts',
});

const meanings: { readonly [T in DescriptionType]: Text } = {
  offer: { en: 'is switched off', zh: '已停用' },
  answer: { en: 'is rejected', zh: '被拒绝' },
  unknown: { en: 'is rejected or switched off', zh: '被拒绝或已停用' },
};
