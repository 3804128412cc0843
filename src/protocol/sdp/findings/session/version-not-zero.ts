import { around } from '../around.ts';
import { at, finding } from '../finding.ts';
import { isDescription } from '../is-webrtc.ts';
import { withLine, withLineAfter } from '../mending.ts';

export const versionNotZero = finding({
  id: 'version-not-zero',
  severity: 'error',
  rfc: 'RFC 8866 §5.1',
  check(subject) {
    const first = subject.lines.find(({ raw }) => raw.trim() !== '');
    // `v = 0` is told by line-not-type-value.
    if (!first || !isDescription(subject) || /^\s*v\s*=\s*0\s*$/.test(first.raw)) return [];
    return [at(first.number, { line: first.raw })];
  },
  mend(subject, { from }) {
    if (subject.lines[from - 1]?.type === 'v') return withLine(subject, from, 'v=0');
    // A v=0 further down is a matter of order, or a second description.
    return subject.lines.some(({ type }) => type === 'v') ? undefined : withLineAfter(subject, from - 1, 'v=0');
  },
  text: {
    en: {
      what: 'The description begins with “{line}”, not with “v=0”.',
      why: 'Zero is the only version of SDP there is. Without v= no browser reads on; with another number Chromium does, and Firefox refuses, as JSEP demands.',
      mend: 'Begin with v=0.',
    },
    zh: {
      what: '描述以“{line}”开头，而不是“v=0”。',
      why: 'SDP 只有版本 0。缺少 v= 时浏览器都不会读下去；是别的数字时 Chromium 照读，而 Firefox 按 JSEP 的要求拒绝。',
      mend: '以 v=0 开头。',
    },
  },
  bad: { lines: around(['>v=1']) },
  good: { lines: around(['v=0']) },
  chromium: 'accepts',
});
