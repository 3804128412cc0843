import type { Dissection } from '../../dissection.ts';
import { around } from '../around.ts';
import { at, finding } from '../finding.ts';
import { bundleLines } from '../inherited.ts';
import { withLine } from '../mending.ts';

export const bundleUnknownMid = finding({
  id: 'bundle-unknown-mid',
  severity: 'error',
  rfc: 'RFC 9143 §7.2',
  check(subject) {
    const known = midsOf(subject);
    return bundleLines(subject).flatMap(({ line, mids }) => {
      const unknown = [...new Set(mids.filter((mid) => !known.has(mid)))];
      return unknown.length === 0 ? [] : at(line.number, { mids: unknown.map((mid) => `“${mid}”`).join(', ') });
    });
  },
  mend(subject, { from }) {
    const known = midsOf(subject);
    const group = bundleLines(subject).find(({ line }) => line.number === from);
    return (
      group && withLine(subject, from, ['a=group:BUNDLE', ...group.mids.filter((mid) => known.has(mid))].join(' '))
    );
  },
  text: {
    en: {
      what: 'The BUNDLE group names {mids}, which no section has as its mid.',
      why: 'A browser refuses the description: “matching no m= section”. It is usual after a section was deleted, but not its mid in the group.',
      mend: 'Take it out of the group.',
    },
    zh: {
      what: 'BUNDLE 组里写了 {mids}，但没有哪一段的 mid 是它。',
      why: '浏览器会拒绝这份描述：“matching no m= section”。常见于删掉了一段，却没有从组里删掉它的 mid。',
      mend: '从组里去掉它。',
    },
  },
  bad: { lines: around(['>a=group:BUNDLE 0 7']) },
  good: { lines: around(['a=group:BUNDLE 0']) },
  chromium: 'InvalidAccessError',
});

function midsOf({ media }: Dissection): ReadonlySet<string | undefined> {
  return new Set(media.map(({ mid }) => mid));
}
