import type { Text } from '../../../language.ts';
import { codecsOf } from '../../codecs.ts';
import { around } from '../around.ts';
import { at, finding } from '../finding.ts';
import { liveRtpSections, mediaLine } from './payloads.ts';

export const fecAlone = finding({
  id: 'fec-alone',
  severity: 'info',
  rfc: 'RFC 8854 §5',
  check: (subject) =>
    liveRtpSections(subject).flatMap((section) => {
      const codecs = codecsOf(section);
      const hasRed = codecs.some(({ help }) => help === 'redundancy');
      return codecs.flatMap(({ name, parameters, payloadType, rtpmap }) => {
        const problem = problemOf(name.toLowerCase(), hasRed, parameters);
        if (!problem) return [];
        return at(rtpmap?.number ?? mediaLine(section), { name, payloadType: String(payloadType), problem });
      });
    }),
  text: {
    en: {
      what: '{name} ({payloadType}) protects nothing here: {problem}.',
      why: 'Forward error correction needs something to travel in or a window to cover. As it stands it cannot be used; media still flows.',
      mend: 'Nothing has to be mended; to use it, offer what is missing.',
    },
    zh: {
      what: '{name}（{payloadType}）在这里起不到保护作用：{problem}。',
      why: '前向纠错需要承载它的格式，或者它所覆盖的时间窗。照现在这样用不上它；媒体仍能传送。',
      mend: '不必改动；要用它，就补上所缺的部分。',
    },
  },
  bad: {
    lines: around(['m=video 9 UDP/TLS/RTP/SAVPF 96 118', 'a=rtpmap:96 VP8/90000', '>a=rtpmap:118 ulpfec/90000']),
  },
  good: {
    lines: around([
      'm=video 9 UDP/TLS/RTP/SAVPF 96 116 118',
      'a=rtpmap:96 VP8/90000',
      'a=rtpmap:116 red/90000',
      'a=rtpmap:118 ulpfec/90000',
    ]),
  },
  chromium: 'accepts',
});

function problemOf(name: string, hasRed: boolean, parameters: ReadonlyMap<string, string>): Text | undefined {
  if (name === 'ulpfec' && !hasRed) {
    return { en: 'browsers send it inside RED, which is not offered', zh: '浏览器把它装在 RED 里发送，而这里没有 RED' };
  }
  if (name.startsWith('flexfec') && !parameters.has('repair-window')) {
    return { en: 'its a=fmtp gives no repair-window', zh: '它的 a=fmtp 没有 repair-window' };
  }
  return undefined;
}
