import { linesOf } from '../../dissection.ts';
import { around } from '../around.ts';
import { at, finding } from '../finding.ts';
import { isWebRtc } from '../is-webrtc.ts';
import { withoutLines } from '../mending.ts';

export const sdesPresent = finding({
  id: 'sdes-present',
  severity: 'warning',
  rfc: 'RFC 8827 §6.5',
  check(subject) {
    if (!isWebRtc(subject)) return [];
    return subject.sections.flatMap((section) =>
      ['crypto', 'key-mgmt'].flatMap((name) => linesOf(section, name).map(({ number }) => at(number, { name }))),
    );
  },
  mend: (subject, { from, to }) => withoutLines(subject, from, to),
  text: {
    en: {
      what: 'a={name} carries a media key in the clear.',
      why: 'Whoever reads the signalling can decrypt the media. WebRTC must neither offer nor choose it; browsers ignore the line and take their keys from DTLS.',
      mend: 'Delete the line. If anything uses this key, change it: it is known now.',
    },
    zh: {
      what: 'a={name} 以明文携带媒体密钥。',
      why: '能读到信令的人就能解密媒体。WebRTC 既不得提供也不得选用它；浏览器忽略这一行，密钥取自 DTLS。',
      mend: '删除这一行。若有系统在用这个密钥，应当更换：它已经泄露。',
    },
  },
  bad: {
    lines: around([
      'm=audio 9 UDP/TLS/RTP/SAVPF 0',
      '>a=crypto:1 AES_CM_128_HMAC_SHA1_80 inline:d0RmdmcmVCspeEc3QGZiNWpVLFJhQX1cfHAwJSoj',
    ]),
  },
  good: { lines: around([]) },
  chromium: 'accepts',
});
