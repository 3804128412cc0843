import type { Text } from '../../../language.ts';
import { around } from '../around.ts';
import { at, finding } from '../finding.ts';
import { bundleLines } from '../inherited.ts';

export const bundleOverlap = finding({
  id: 'bundle-overlap',
  severity: 'error',
  rfc: 'RFC 9143 §7.2',
  check(subject) {
    const taken = new Set<string>();
    return bundleLines(subject).flatMap(({ line, mids }) => {
      const own = new Set<string>();
      const problems = mids.flatMap((mid): readonly Text[] => {
        const twice = own.has(mid);
        const elsewhere = taken.has(mid);
        own.add(mid);
        taken.add(mid);
        if (twice) return [{ en: `“${mid}” stands twice in this group`, zh: `“${mid}”在这个组里出现两次` }];
        return elsewhere ? [{ en: `“${mid}” is in an earlier group already`, zh: `“${mid}”已经在前面的组里` }] : [];
      });
      return problems.slice(0, 1).map((problem) => at(line.number, { problem }));
    });
  },
  text: {
    en: {
      what: '{problem}.',
      why: 'One section goes over one transport, so it can be in one group, once. Chromium refuses the description: “already in a BUNDLE group”.',
      mend: 'Take it out of one of them. Which, decides over whose transport it goes.',
    },
    zh: {
      what: '{problem}。',
      why: '一段只走一条传输，所以只能在一个组里出现一次。Chromium 会拒绝这份描述：“already in a BUNDLE group”。',
      mend: '从其中一处去掉。去掉哪一处，决定它走哪条传输。',
    },
  },
  bad: { lines: around(['a=group:BUNDLE 0', '>a=group:BUNDLE 0']) },
  good: { lines: around(['a=group:BUNDLE 0']) },
  chromium: 'InvalidAccessError',
});
