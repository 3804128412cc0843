import type { Text } from '../../../language.ts';
import type { Dissection } from '../../dissection.ts';
import type { SdpLine } from '../../lines.ts';
import type { Section } from '../../sections.ts';
import { around } from '../around.ts';
import { at, finding, type Hit } from '../finding.ts';

/** RFC 8866 §5. Repeats and time zones follow their t= line, of which there may be several. */
const sessionOrder = orderOf(['v', 'o', 's', 'i', 'u', 'e', 'p', 'c', 'b', 'trz', 'k', 'a']);
const mediaOrder = orderOf(['m', 'i', 'c', 'b', 'k', 'a']);

interface Order {
  readonly words: string;
  readonly ranks: ReadonlyMap<string | undefined, number>;
}

export const lineOrder = finding({
  id: 'line-order',
  severity: 'error',
  rfc: 'RFC 8866 §5',
  check({ sections }) {
    return sections.flatMap((section) => {
      const { words, ranks } = orderIn(section);
      const hits: Hit[] = [];
      let latest = 0;
      let after: SdpLine | undefined;
      for (const line of section.lines) {
        const rank = ranks.get(line.type) ?? -1;
        const again = rank === latest && after !== undefined && once.has(line.type);
        if (rank > latest || (rank === latest && !again)) {
          if (rank > latest || !after) after = line;
          latest = rank;
        } else if (rank >= 0) {
          const hit = at(line.number, {
            line: line.raw,
            problem: again ? twice : late(after?.raw ?? ''),
            order: words,
          });
          hits.push(section.index === undefined ? hit : { ...hit, severity: 'warning' });
        }
      }
      return hits;
    });
  },
  mend(subject, { from }) {
    const section = subject.sections.findLast(({ lines }) => (lines[0]?.number ?? 1) <= from);
    const line = subject.lines[from - 1];
    return section && line ? moved(subject, section, line) : undefined;
  },
  text: {
    en: {
      what: '“{line}” {problem}.',
      why: 'The types of lines have a fixed order, {order}. In the session part Chromium refuses any other; within an m-section it lives with it, and others need not.',
      mend: 'Move the line up, before the lines whose type comes later. Of one that stands twice, delete one.',
    },
    zh: {
      what: '“{line}”{problem}。',
      why: '各类行有固定的顺序：{order}。在会话部分，Chromium 拒绝任何别的顺序；在 m 段里它能容忍，其他实现未必。',
      mend: '把这一行移到类型靠后的各行之前；出现两次的，删掉一个。',
    },
  },
  bad: { lines: ['v=0', 'o=- 4611731400430051336 2 IN IP4 127.0.0.1', 't=0 0', '>s=-', ...around([]).slice(4)] },
  good: { lines: around(['c=IN IP4 0.0.0.0', 'm=audio 9 UDP/TLS/RTP/SAVPF 0', 'b=AS:64']) },
  chromium: 'OperationError',
});

/** Types of which a session part has one line. */
const once: ReadonlySet<string | undefined> = new Set(['v', 'o', 's']);
const twice: Text = { en: 'stands here a second time', zh: '在这里是第二次出现' };

function late(after: string): Text {
  return { en: `comes too late, after “${after}”`, zh: `来得太晚，在“${after}”之后` };
}

function orderOf(types: readonly string[]): Order {
  const ranks = types.flatMap((letters, rank) => [...letters].map((letter) => [letter, rank] as const));
  return { words: types.flatMap((letters) => [...letters]).join(' '), ranks: new Map(ranks) };
}

function orderIn({ index }: Section): Order {
  return index === undefined ? sessionOrder : mediaOrder;
}

/** The line before the first of its section whose type comes later. */
function moved({ text }: Dissection, section: Section, line: SdpLine): string | undefined {
  const { ranks } = orderIn(section);
  const rank = ranks.get(line.type) ?? 0;
  const before = section.lines.find(({ type }) => (ranks.get(type) ?? 0) > rank);
  if (!before || before.start >= line.start) return undefined;
  const end = line.start + line.raw.length + line.ending.length;
  const moving = line.raw + (line.ending || before.ending);
  return text.slice(0, before.start) + moving + text.slice(before.start, line.start) + text.slice(end);
}
