import type { Text } from '../../../language.ts';
import { linesOf } from '../../dissection.ts';
import { around } from '../around.ts';
import { atSection, finding } from '../finding.ts';
import { isWebRtc } from '../is-webrtc.ts';

const none: Text = { en: 'None of the sections has an a=mid', zh: '所有段都没有 a=mid' };
const some: Text = {
  en: 'This section has no a=mid, though others have one',
  zh: '这一段没有 a=mid，而别的段有',
};

const audioAndVideo = ['m=audio 9 UDP/TLS/RTP/SAVPF 0', '>m=video 9 UDP/TLS/RTP/SAVPF 96', 'a=rtpmap:96 VP8/90000'];

export const midMissing = finding({
  id: 'mid-missing',
  severity: 'error',
  rfc: 'RFC 9429 §5.2.1',
  check(subject) {
    if (!isWebRtc(subject)) return [];
    const lacking = subject.media.filter((section) => linesOf(section, 'mid').length === 0);
    if (lacking.length < subject.media.length) return lacking.map((section) => atSection(section, { problem: some }));
    return lacking.slice(0, 1).map((section) => ({ ...atSection(section, { problem: none }), severity: 'info' }));
  },
  text: {
    en: {
      what: '{problem}.',
      why: 'The mid is the section’s name in BUNDLE, in candidates and in RTP packets. A browser makes one up where it is missing, by counting, and may hit on one that is taken: “Duplicate a=mid value”.',
      mend: 'Give each section a mid of its own, a number for instance, and list it in a=group:BUNDLE.',
    },
    zh: {
      what: '{problem}。',
      why: 'mid 是段在 BUNDLE、候选和 RTP 包里的名字。缺少时浏览器按序号编一个，可能撞上已有的名字：“Duplicate a=mid value”。',
      mend: '给每一段一个不重复的 mid，例如数字，并列入 a=group:BUNDLE。',
    },
  },
  bad: { lines: around(audioAndVideo).filter((line) => line !== 'a=mid:1') },
  good: { lines: around(audioAndVideo.map((line) => line.replace('>', ''))) },
  chromium: 'InvalidAccessError',
});
