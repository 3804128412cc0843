import type { Rtpmap } from '../../codec-lines.ts';
import { around } from '../around.ts';
import { at, finding } from '../finding.ts';
import { withLine } from '../mending.ts';
import { payloadsOf, rtpSections } from './payloads.ts';

export const opusRtpmap = finding({
  id: 'opus-rtpmap',
  severity: 'warning',
  rfc: 'RFC 7587 §7',
  check: (subject) =>
    rtpSections(subject).flatMap((section) =>
      payloadsOf(section).rtpmaps.flatMap(({ line, rtpmap }) =>
        rtpmap && isOddOpus(rtpmap)
          ? [at(line.number, { written: line.attribute?.value?.split(' ').at(-1) ?? '' })]
          : [],
      ),
    ),
  mend(subject, { from }) {
    const raw = subject.lines[from - 1]?.raw ?? '';
    return withLine(subject, from, raw.replace(/\/.*$/, '/48000/2'));
  },
  text: {
    en: {
      what: 'Opus is written as {written}; it is always opus/48000/2.',
      why: 'The clock and the two channels are fixed, whatever is really sent. Written otherwise it is no Opus for a browser: the codec is dropped without a word, and its RED with it.',
      mend: 'Write opus/48000/2. Mono is the default; stereo is asked for by stereo=1 in a=fmtp.',
    },
    zh: {
      what: 'Opus 写成了 {written}；它总是写作 opus/48000/2。',
      why: '时钟和两个声道是固定写法，与实际发送的内容无关。写成别的，浏览器就不认为是 Opus：编解码器连同它的 RED 会被悄悄丢弃。',
      mend: '写作 opus/48000/2。默认就是单声道；要立体声，在 a=fmtp 里写 stereo=1。',
    },
  },
  bad: { lines: around(['m=audio 9 UDP/TLS/RTP/SAVPF 111 0', '>a=rtpmap:111 opus/48000/1']) },
  good: { lines: around(['m=audio 9 UDP/TLS/RTP/SAVPF 111 0', 'a=rtpmap:111 opus/48000/2', 'a=fmtp:111 stereo=0']) },
  chromium: 'accepts',
});

function isOddOpus({ name, clockRate, channels }: Rtpmap): boolean {
  return name.toLowerCase() === 'opus' && (clockRate !== 48_000 || channels !== 2);
}
