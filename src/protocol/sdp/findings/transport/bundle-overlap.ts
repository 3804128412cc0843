import type { Text } from '../../../language.ts';
import type { SdpLine } from '../../lines.ts';
import { around } from '../around.ts';
import { at, finding } from '../finding.ts';
import { bundleLines } from '../inherited.ts';

export const bundleOverlap = finding({
  id: 'bundle-overlap',
  severity: 'error',
  rfc: 'RFC 9143 §7.2',
  check(subject) {
    // Each mid with the line that named it first.
    const taken = new Map<string, SdpLine>();
    return bundleLines(subject).flatMap(({ line, mids }) => {
      const overlaps = mids.flatMap((mid) => {
        const first = taken.get(mid);
        if (!first) taken.set(mid, line);
        return first ? { mid, twice: first === line } : [];
      });
      const worst = overlaps.find(({ twice }) => !twice) ?? overlaps[0];
      if (!worst) return [];
      const hit = at(line.number, { problem: problemOf(worst.mid, worst.twice) });
      // Chromium counts a mid that one group names twice as named once.
      return worst.twice ? { ...hit, severity: 'warning' as const } : hit;
    });
  },
  text: {
    en: {
      what: '{problem}.',
      why: 'One section goes over one transport, so it can be in one group, once. Chromium refuses a mid in two groups: “already in a BUNDLE group”.',
      mend: 'Take it out of one of them. Which, decides over whose transport it goes.',
    },
    zh: {
      what: '{problem}。',
      why: '一段只走一条传输，所以只能在一个组里出现一次。Chromium 拒绝同一个 mid 出现在两个组里：“already in a BUNDLE group”。',
      mend: '从其中一处去掉。去掉哪一处，决定它走哪条传输。',
    },
  },
  bad: { lines: around(['a=group:BUNDLE 0', '>a=group:BUNDLE 0']) },
  good: { lines: around(['a=group:BUNDLE 0']) },
  chromium: 'InvalidAccessError',
});

function problemOf(mid: string, twice: boolean): Text {
  if (twice) return { en: `“${mid}” stands twice in this group`, zh: `“${mid}”在这个组里出现两次` };
  return { en: `“${mid}” is in an earlier group already`, zh: `“${mid}”已经在前面的组里` };
}
