import type { Text } from '../../../language.ts';
import { linesOf } from '../../dissection.ts';
import { around } from '../around.ts';
import { at, atSection, finding } from '../finding.ts';
import { bundleLines } from '../inherited.ts';
import { isWebRtc } from '../is-webrtc.ts';

const audioAndVideo = ['m=audio 9 UDP/TLS/RTP/SAVPF 0', 'm=video 9 UDP/TLS/RTP/SAVPF 96', 'a=rtpmap:96 VP8/90000'];

export const bundleAbsent = finding({
  id: 'bundle-absent',
  severity: 'info',
  rfc: 'RFC 9143 §5',
  check(subject) {
    const live = subject.media.filter(({ rejected }) => !rejected);
    if (live.length < 2 || !isWebRtc(subject) || bundleLines(subject).length > 0) return [];
    const count = String(live.length);
    const misspelt = linesOf(subject.session, 'group').filter(({ attribute }) =>
      /^bundle\b/i.test(attribute?.value ?? ''),
    );
    if (misspelt.length > 0) return misspelt.map(({ number, raw }) => at(number, { count, problem: caseOf(raw) }));
    return live.slice(0, 1).map((section) => atSection(section, { count, problem: absent }));
  },
  text: {
    en: {
      what: '{problem}: each of the {count} sections gets a transport of its own.',
      why: 'That is {count} times ICE, DTLS, and a port. It works, but takes longer, and more of it can fail.',
      mend: 'A browser bundles what it offers by itself; an answer can only follow its offer.',
    },
    zh: {
      what: '{problem}：{count} 个段各用一条自己的传输。',
      why: '也就是 {count} 份 ICE、DTLS 和端口。可以工作，但更慢，出错的机会也更多。',
      mend: '浏览器发起时会自行捆绑；answer 只能跟随 offer。',
    },
  },
  bad: { lines: around(['>a=group:bundle 0 1', ...audioAndVideo]) },
  good: { lines: around(['a=group:BUNDLE 0 1', ...audioAndVideo]) },
  chromium: 'accepts',
});

const absent: Text = { en: 'There is no BUNDLE group', zh: '没有 BUNDLE 组' };

function caseOf(line: string): Text {
  return { en: `“${line}” does not count, BUNDLE is written in capitals`, zh: `“${line}”不算数，BUNDLE 必须大写` };
}
