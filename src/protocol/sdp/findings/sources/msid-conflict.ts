import type { Text } from '../../../language.ts';
import { linesOf } from '../../dissection.ts';
import type { MediaSection } from '../../sections.ts';
import { readMsid } from '../../source-lines.ts';
import { around } from '../around.ts';
import { at, finding, type Hit } from '../finding.ts';

export const msidConflict = finding({
  id: 'msid-conflict',
  severity: 'error',
  rfc: 'RFC 8830 §2',
  check({ media }) {
    /** The section that a stream and track were named in first. */
    const owners = new Map<string, number>();
    return media.flatMap((section) => hitsIn(section, owners));
  },
  text: {
    en: {
      what: 'The track of this section is ambiguous: {problem}.',
      why: 'A section carries one track, in any number of streams: all its a=msid lines name the same track, and no other section does. Chromium refuses two tracks in one section.',
      mend: 'One section for each track; for further streams of it, further a=msid lines with the same track id.',
    },
    zh: {
      what: '这一段的轨道不明确：{problem}。',
      why: '一个 m= 段承载一条轨道，可属于多个流：它的各行 a=msid 写同一个轨道 id，别的段不写它。Chromium 不接受一段里有两条轨道。',
      mend: '每条轨道用一个段；同一轨道属于更多流时，用同样的轨道 id 再写 a=msid 行。',
    },
  },
  bad: {
    lines: around(['m=audio 9 UDP/TLS/RTP/SAVPF 0', 'a=msid:stream1 track1', '>a=msid:stream2 track2']),
  },
  good: {
    lines: around([
      'm=audio 9 UDP/TLS/RTP/SAVPF 0',
      'a=msid:stream1 track1',
      'a=msid:stream2 track1',
      'm=video 9 UDP/TLS/RTP/SAVPF 96',
      'a=rtpmap:96 VP8/90000',
      'a=msid:stream1 track2',
    ]),
  },
  chromium: 'OperationError',
});

function hitsIn(section: MediaSection, owners: Map<string, number>): readonly Hit[] {
  let first: string | undefined;
  return linesOf(section, 'msid').flatMap(({ number, attribute }): readonly Hit[] => {
    const value = attribute?.value ?? '';
    const msid = readMsid(value);
    if (!msid)
      return [at(number, { problem: { en: `“${value}” is not a stream and a track`, zh: `“${value}”不是流加轨道` } })];
    const { stream, track } = msid;
    if (track === undefined) return [];
    first ??= track;
    if (track !== first) {
      const problem: Text = { en: `first ${first}, here ${track}`, zh: `前面是 ${first}，这里是 ${track}` };
      return [at(number, { problem })];
    }
    const pair = `${stream} ${track}`;
    const owner = owners.get(pair) ?? section.index;
    owners.set(pair, owner);
    if (owner === section.index) return [];
    const problem = {
      en: `section ${owner} (counted from 0) has the same stream and track`,
      zh: `第 ${owner} 段（从 0 数起）写着同样的流和轨道`,
    };
    return [at(number, { problem })];
  });
}
