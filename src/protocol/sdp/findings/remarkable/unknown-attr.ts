import type { Text } from '../../../language.ts';
import { attributeNamed, sourceAttributeNamed } from '../../attributes/table.ts';
import { linesOf } from '../../dissection.ts';
import { readSsrc } from '../../source-lines.ts';
import { around } from '../around.ts';
import { at, finding } from '../finding.ts';

export const unknownAttr = finding({
  id: 'unknown-attr',
  severity: 'info',
  rfc: 'RFC 8866 §5.13',
  check(subject) {
    const found = new Map<
      string,
      { readonly number: number; readonly what: string; readonly hint: Text; times: number }
    >();
    const tell = (what: string, number: number, hint = none) => {
      const before = found.get(what);
      if (before) before.times += 1;
      else found.set(what, { number, what, hint, times: 1 });
    };
    for (const { number, attribute } of subject.lines) {
      const name = attribute?.name ?? '';
      // A blank at the end is another fault.
      if (name !== '' && !attributeNamed(name) && !attributeNamed(name.trimEnd()))
        tell(`a=${name}`, number, hintFor(name));
    }
    for (const section of subject.media) {
      for (const { number, attribute } of linesOf(section, 'ssrc')) {
        const name = readSsrc(attribute?.value ?? '')?.attribute;
        if (name !== undefined && !sourceAttributeNamed(name.trimEnd())) tell(`a=ssrc … ${name}`, number);
      }
    }
    return [...found.values()].map(({ number, what, hint, times }) => at(number, { what, hint, times: String(times) }));
  },
  text: {
    en: {
      what: '{what} ({times}×) is not known here.{hint}',
      why: 'Who reads an attribute that it does not know must skip it, and browsers do. So it may be an application’s own, or a slip of the pen that takes effect nowhere.',
      mend: 'Nothing to mend, where it is meant.',
    },
    zh: {
      what: '这里不认识 {what}（{times} 处）。{hint}',
      why: '读者遇到不认识的属性必须跳过，浏览器也是如此。所以它可能是某个应用自己的属性，也可能是笔误，在哪里都不起作用。',
      mend: '若本意如此，无需改动。',
    },
  },
  bad: { lines: around(['m=audio 9 UDP/TLS/RTP/SAVPF 0', '>a=x-studio-take:7']) },
  good: { lines: around(['m=audio 9 UDP/TLS/RTP/SAVPF 0', 'a=ptime:20']) },
  chromium: 'accepts',
});

const none: Text = { en: '', zh: '' };

/** RFC 8866 §5.13: names are case-sensitive. */
function hintFor(name: string): Text {
  const meant = name.trim().toLowerCase();
  if (meant === name || meant.length > 60 || !attributeNamed(meant)) return none;
  return {
    en: ` a=${meant} is; the names of attributes are case-sensitive.`,
    zh: `a=${meant} 则认识：属性名区分大小写。`,
  };
}
