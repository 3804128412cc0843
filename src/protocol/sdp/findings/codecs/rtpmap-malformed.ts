import { around } from '../around.ts';
import { at, finding } from '../finding.ts';
import { payloadsOf, rtpSections } from './payloads.ts';

export const rtpmapMalformed = finding({
  id: 'rtpmap-malformed',
  severity: 'error',
  rfc: 'RFC 8866 §6.6',
  check: (subject) =>
    rtpSections(subject).flatMap((section) =>
      payloadsOf(section).rtpmaps.flatMap(({ line, rtpmap }) =>
        rtpmap && !line.raw.includes('  ') ? [] : [at(line.number, { value: line.attribute?.value ?? '' })],
      ),
    ),
  text: {
    en: {
      what: '“{value}” does not say what a payload type is.',
      why: 'It must be a number, one blank, a name, a slash and the clock in Hz, and for audio perhaps the channels: “111 opus/48000/2”. Chromium refuses the description.',
      mend: 'Complete the line.',
    },
    zh: {
      what: '“{value}”没有说清负载类型是什么。',
      why: '它应当是编号、一个空格、名字、斜线和以 Hz 计的时钟，音频可再写声道数：“111 opus/48000/2”。Chromium 会拒绝这份描述。',
      mend: '补全这一行。',
    },
  },
  bad: { lines: around(['m=audio 9 UDP/TLS/RTP/SAVPF 0 111', '>a=rtpmap:111 opus']) },
  good: { lines: around(['m=audio 9 UDP/TLS/RTP/SAVPF 0 111', 'a=rtpmap:111 opus/48000/2']) },
  chromium: 'OperationError',
});
