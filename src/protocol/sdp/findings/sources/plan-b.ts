import { linesOf } from '../../dissection.ts';
import type { MediaSection } from '../../sections.ts';
import { around } from '../around.ts';
import { at, finding, type Hit } from '../finding.ts';
import { sourcesOf } from './source-index.ts';

export const planB = finding({
  id: 'plan-b',
  severity: 'error',
  rfc: 'RFC 9429 §5.2.1',
  check: ({ media }) => media.flatMap((section) => secondTrackIn(section) ?? []),
  text: {
    en: {
      what: 'Several tracks in one section: {first} and {second}, by their a=ssrc lines.',
      why: 'That is “Plan B”, the layout of Chrome before 2019. Now each track has an m-section of its own (“Unified Plan”), and Chromium refuses the description.',
      mend: 'The sender must be brought up to date, or a gateway must rewrite its descriptions: one m-section for each track.',
    },
    zh: {
      what: '一段里有多条轨道：从 a=ssrc 行看有 {first} 和 {second}。',
      why: '这是“Plan B”，Chrome 在 2019 年之前的写法。如今每条轨道都有自己的 m= 段（“Unified Plan”），Chromium 会拒绝这份描述。',
      mend: '升级发送方，或由网关改写描述：每条轨道一个 m= 段。',
    },
  },
  bad: {
    lines: around([
      'm=video 9 UDP/TLS/RTP/SAVPF 96',
      'a=rtpmap:96 VP8/90000',
      'a=ssrc:1001 cname:amy',
      'a=ssrc:1001 msid:stream1 track1',
      'a=ssrc:1002 cname:amy',
      '>a=ssrc:1002 msid:stream2 track2',
    ]),
  },
  good: {
    lines: around([
      'm=video 9 UDP/TLS/RTP/SAVPF 96',
      'a=rtpmap:96 VP8/90000',
      'a=msid:stream1 track1',
      'a=ssrc:1001 cname:amy',
      'a=ssrc:1001 msid:stream1 track1',
      'm=video 9 UDP/TLS/RTP/SAVPF 96',
      'a=rtpmap:96 VP8/90000',
      'a=msid:stream2 track2',
      'a=ssrc:1002 cname:amy',
      'a=ssrc:1002 msid:stream2 track2',
    ]),
  },
  chromium: 'InvalidAccessError',
});

function secondTrackIn(section: MediaSection): Hit | undefined {
  if (linesOf(section, 'msid').length > 0) return undefined;
  const msids = sourcesOf(section).ssrcs.filter(({ value }) => value?.attribute === 'msid');
  const first = msids[0]?.value?.value;
  const second = msids.find(({ value }) => value?.value !== first);
  if (first === undefined || !second) return undefined;
  return at(second.line.number, { first, second: second.value?.value ?? '' });
}
