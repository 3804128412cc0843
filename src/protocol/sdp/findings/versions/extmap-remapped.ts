import type { Dissection } from '../../dissection.ts';
import type { MediaSection } from '../../sections.ts';
import { oncePerLine } from '../answers/answered.ts';
import { around } from '../around.ts';
import { type ExtmapLine, extmapsOf } from '../extensions/extmaps.ts';
import { at, finding, type Hit } from '../finding.ts';
import { again } from './again.ts';
import { liveVersions } from './pairs.ts';

const video = ['m=video 9 UDP/TLS/RTP/SAVPF 96', 'a=rtpmap:96 VP8/90000'];
const [offset, orientation] = ['urn:ietf:params:rtp-hdrext:toffset', 'urn:3gpp:video-orientation'];

export const extmapRemapped = finding({
  id: 'extmap-remapped',
  severity: 'error',
  rfc: 'RFC 8285 §7',
  check(subject, { before }) {
    if (!before) return [];
    return oncePerLine(
      liveVersions(subject, before).flatMap(({ old, now }) =>
        remapped(extmapsFor(before, old), extmapsFor(subject, now)),
      ),
    );
  },
  text: {
    en: {
      what: '{problem}.',
      why: 'Packets on their way carry the number alone, so a number keeps its meaning for as long as the session lives. Chromium refuses one that now means something else (“RTP extension ID reassignment not supported”); an extension that moves to a free number it takes.',
      mend: 'Keep the numbers of the first exchange; give new extensions numbers that were never used.',
    },
    zh: {
      what: '{problem}。',
      why: '途中的包只带编号，所以编号的含义在整个会话期间不变。编号换了含义时 Chromium 会拒绝（“RTP extension ID reassignment not supported”）；扩展改用空闲编号则会接受。',
      mend: '沿用第一次协商的编号；新扩展使用从未用过的编号。',
    },
  },
  bad: {
    type: 'offer',
    before: around([...video, `a=extmap:13 ${orientation}`, `a=extmap:14 ${offset}`]),
    lines: again([...video, `>a=extmap:13 ${offset}`, `>a=extmap:14 ${orientation}`]),
  },
  good: {
    type: 'offer',
    before: around([...video, `a=extmap:13 ${orientation}`, `a=extmap:14 ${offset}`]),
    lines: again([...video, `a=extmap:13 ${orientation}`, `a=extmap:14 ${offset}`]),
  },
  chromium: 'InvalidAccessError',
});

function extmapsFor({ session }: Dissection, section: MediaSection): readonly ExtmapLine[] {
  return [...extmapsOf(session), ...extmapsOf(section)];
}

function remapped(then: readonly ExtmapLine[], now: readonly ExtmapLine[]): readonly Hit[] {
  const uris = new Map(then.flatMap(({ extmap }) => (extmap ? [[extmap.id, extmap.uri] as const] : [])));
  const ids = new Map(then.flatMap(({ extmap }) => (extmap ? [[extmap.uri, extmap.id] as const] : [])));
  return now.flatMap(({ line, extmap }): readonly Hit[] => {
    if (!extmap) return [];
    const { id, uri } = extmap;
    const [before, moved] = [uris.get(id), ids.get(uri)];
    if (before !== undefined && before !== uri) {
      const problem = {
        en: `Header extension ID ${id} was ${before} and is now ${uri}`,
        zh: `头部扩展 ID ${id} 原先是 ${before}，现在是 ${uri}`,
      };
      return [at(line.number, { problem })];
    }
    if (before !== undefined || moved === undefined || moved === id) return [];
    const problem = {
      en: `The header extension ${uri} moves from ID ${moved} to ${id}, which was free`,
      zh: `头部扩展 ${uri} 从 ID ${moved} 换到空闲的 ${id}`,
    };
    return [{ ...at(line.number, { problem }), severity: 'warning' }];
  });
}
