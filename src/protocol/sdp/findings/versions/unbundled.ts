import type { Dissection } from '../../dissection.ts';
import { around } from '../around.ts';
import { at, atSection, type Beside, finding, type Hit } from '../finding.ts';
import { bundleLines, bundlingOf } from '../inherited.ts';
import { again } from './again.ts';
import { liveVersions } from './pairs.ts';

const audio = 'm=audio 9 UDP/TLS/RTP/SAVPF 0';
const video = ['m=video 9 UDP/TLS/RTP/SAVPF 96', 'a=rtpmap:96 VP8/90000'];

export const unbundled = finding({
  id: 'unbundled',
  severity: 'error',
  rfc: 'RFC 9143 §7.3.2, §7.5.2; RFC 9429 §5.2.2',
  check(subject, beside) {
    const { before } = beside;
    if (!before) return [];
    const live = new Map(liveVersions(subject, before).map(({ now }) => [now.mid, now]));
    const { groupsOf } = bundlingOf(subject);
    const groups = bundleLines(subject);
    return negotiatedGroups(before, beside).flatMap((mids): readonly Hit[] => {
      const [tag] = mids;
      if (mids.length < 2) return [];
      const left = mids.flatMap((mid) => {
        const section = live.get(mid);
        return !section || groupsOf.has(mid) ? [] : [atSection(section, { problem: gone(mid) })];
      });
      return tag === undefined || !live.has(tag)
        ? left
        : [...left, ...tagMoved(groups[groupsOf.get(tag)?.[0] ?? -1], tag)];
    });
  },
  text: {
    en: {
      what: '{problem}.',
      why: 'What has been bundled stays on that transport: JSEP has no way back, for the one transport carries all and the others are gone. Chromium refuses it (“cannot remove m= section from already-established BUNDLE group”); another first mid it takes, and then DTLS hangs.',
      mend: 'Keep the group line as it was negotiated. A section leaves the group only together with its use, at port 0.',
    },
    zh: {
      what: '{problem}。',
      why: '已捆绑的段就一直走那个传输：JSEP 没有退路，因为所有段共用一个传输，其余的早已关闭。Chromium 会拒绝（“cannot remove m= section from already-established BUNDLE group”）；若只是换了第一个 mid，它会接受，但 DTLS 会卡住。',
      mend: '组那一行保持协商时的样子。只有停用的段（端口 0）才离开该组。',
    },
  },
  bad: {
    type: 'offer',
    before: around([audio, ...video]),
    lines: again([`>${audio}`, ...video.map((line) => line.replace(/^m/, '>m'))], { without: ['group'] }),
  },
  good: { type: 'offer', before: around([audio, ...video]), lines: again([audio, ...video, 'a=sendonly']) },
  chromium: 'OperationError',
});

/** What was offered and answered; of an offer whose answer is not known, what it offered. */
function negotiatedGroups(before: Dissection, { beforeOther }: Beside): readonly (readonly string[])[] {
  const { groups } = bundlingOf(before);
  if (!beforeOther) return groups;
  const { groupsOf } = bundlingOf(beforeOther);
  return groups.map((mids) => mids.filter((mid) => groupsOf.has(mid)));
}

function gone(mid: string) {
  return {
    en: `mid ${mid} was in the BUNDLE group, is still in use and is no longer named there`,
    zh: `mid ${mid} 原先在 BUNDLE 组里，仍在使用，现在却不在组里了`,
  };
}

/** Where the group that the tag is in now begins with another mid. */
function tagMoved(group: ReturnType<typeof bundleLines>[number] | undefined, tag: string): readonly Hit[] {
  const [first] = group?.mids ?? [];
  if (!group || first === undefined || first === tag) return [];
  const problem = {
    en: `The BUNDLE group now begins with mid ${first}; it was negotiated with ${tag} first`,
    zh: `BUNDLE 组现在以 mid ${first} 开头，协商时第一个是 ${tag}`,
  };
  return [at(group.line.number, { problem })];
}
