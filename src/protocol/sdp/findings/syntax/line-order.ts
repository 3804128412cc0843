import type { Dissection } from '../../dissection.ts';
import type { SdpLine } from '../../lines.ts';
import type { Section } from '../../sections.ts';
import { around } from '../around.ts';
import { at, finding } from '../finding.ts';

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
      let latest = 0;
      let after: SdpLine | undefined;
      return section.lines.flatMap((line) => {
        const rank = ranks.get(line.type);
        if (rank === undefined) return [];
        if (rank < latest) {
          const hit = at(line.number, { line: line.raw, after: after?.raw ?? '', order: words });
          return section.index === undefined ? hit : { ...hit, severity: 'warning' as const };
        }
        if (rank > latest || !after) after = line;
        latest = rank;
        return [];
      });
    });
  },
  mend(subject, { from }) {
    const section = subject.sections.findLast(({ lines }) => (lines[0]?.number ?? 1) <= from);
    const line = subject.lines[from - 1];
    return section && line ? moved(subject, section, line) : undefined;
  },
  text: {
    en: {
      what: '“{line}” comes too late: it stands after “{after}”.',
      why: 'The types of lines have a fixed order, {order}. In the session part Chromium refuses any other; within an m-section it lives with it, and others need not.',
      mend: 'Move the line up, before the lines whose type comes later.',
    },
    zh: {
      what: '“{line}”来得太晚：它在“{after}”之后。',
      why: '各类行有固定的顺序：{order}。在会话部分，Chromium 拒绝任何别的顺序；在 m 段里它能容忍，其他实现未必。',
      mend: '把这一行移到类型靠后的各行之前。',
    },
  },
  bad: { lines: ['v=0', 'o=- 4611731400430051336 2 IN IP4 127.0.0.1', 't=0 0', '>s=-', ...around([]).slice(4)] },
  good: { lines: around(['c=IN IP4 0.0.0.0', 'm=audio 9 UDP/TLS/RTP/SAVPF 0', 'b=AS:64']) },
  chromium: 'OperationError',
});

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
