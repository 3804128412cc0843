import { around } from '../around.ts';
import { at, finding } from '../finding.ts';
import { withLine } from '../mending.ts';
import { payloadsOf, rtpSections } from './payloads.ts';

export const videoClock = finding({
  id: 'video-clock',
  severity: 'warning',
  rfc: 'RFC 7741 §6.2',
  check: (subject) =>
    rtpSections(subject).flatMap((section) =>
      section.kind === 'video'
        ? payloadsOf(section).rtpmaps.flatMap(({ line, rtpmap }) =>
            rtpmap && rtpmap.clockRate !== 90_000 && fixed.has(rtpmap.name.toLowerCase())
              ? [at(line.number, { name: rtpmap.name, clock: String(rtpmap.clockRate) })]
              : [],
          )
        : [],
    ),
  mend(subject, { from }) {
    const raw = subject.lines[from - 1]?.raw ?? '';
    return withLine(subject, from, raw.replace(/\/.*$/, '/90000'));
  },
  text: {
    en: {
      what: '{name} is given a clock of {clock} Hz; it has 90000.',
      why: 'RTP timestamps of video always count 90000 a second. Chromium reads it so whatever stands here; who believes the line shows pictures at the wrong time.',
      mend: 'Write {name}/90000.',
    },
    zh: {
      what: '{name} 的时钟写成了 {clock} Hz；应为 90000。',
      why: '视频的 RTP 时间戳总是每秒 90000。Chromium 不管这里写什么都这样读；相信这一行的实现会在错误的时刻显示画面。',
      mend: '写作 {name}/90000。',
    },
  },
  bad: { lines: around(['m=video 9 UDP/TLS/RTP/SAVPF 96', '>a=rtpmap:96 VP8/48000']) },
  good: { lines: around(['m=video 9 UDP/TLS/RTP/SAVPF 96', 'a=rtpmap:96 VP8/90000']) },
  chromium: 'accepts',
});

const fixed: ReadonlySet<string> = new Set(['vp8', 'vp9', 'h264', 'h265', 'av1', 'rtx', 'red', 'ulpfec']);
