/**
 * A recording as the text of a Mermaid sequence diagram: calls as arrows to oneself, messages as arrows, states and
 * what else happened as notes. Statistics are left out; candidates that follow each other share a line.
 */
import type { Language } from '../protocol/language.ts';
import type { Frame, FrameKind, FrameOf, Peer, SignalingMessage } from './frame.ts';
import { type MermaidWords, mermaidWords } from './mermaid-words.ts';

/** Text that Mermaid accepts, whatever the frames hold. */
export function mermaidText(frames: readonly Frame[], language: Language): string {
  const words = mermaidWords[language];
  const head = [
    'sequenceDiagram',
    'participant Amy',
    `participant ${signaling} as ${words.signaling}`,
    'participant Bob',
  ];
  const text = [...head, ...linesOf(frames, words)].map((line, place) => (place === 0 ? line : `  ${line}`)).join('\n');
  // Mermaid's default (maxTextSize), which the diagram's own text may not change.
  return text.length > 50_000 ? `%% ${words.long}\n${text}\n` : `${text}\n`;
}

/**
 * A text inside a line of a diagram. Mermaid takes `#`, `;` and line breaks for its own, `%%` for a comment, `:`
 * for the start of a text; all but letters, digits and harmless signs is written as an entity (`#58;`).
 */
export function escaped(text: string): string {
  const short = Array.from(text.slice(0, longest * 2 + 2).replaceAll(/\s+/g, ' '));
  const shown = short.length > longest ? [...short.slice(0, longest), '…'] : short;
  return shown
    .map((sign) => (harmless.test(sign) ? sign : `#${codeOf(sign)};`))
    .join('')
    .trim();
}

/** One line for one frame; lines with the same `fold` that follow each other become one, with their number. */
interface Line {
  readonly fold?: string;
  text(count: number): string;
}

type Drawn<F extends Frame> = (frame: F, words: MermaidWords) => Line | undefined;

const drawn: { readonly [K in FrameKind]: Drawn<FrameOf<K>> } = {
  action: ({ at, action }, words) => note(at, words.action[action]),
  'api-call': ({ at, method }) => {
    if (method === 'addIceCandidate') return folded(`call ${at}`, (times) => `${self(at)}: ${method}()${by(times)}`);
    return line(`${self(at)}: ${method === 'createPeerConnection' ? 'new RTCPeerConnection()' : `${method}()`}`);
  },
  'api-settled': ({ at, method, outcome }, words) => {
    if (outcome.status === 'rejected') {
      const { name, message } = outcome.error;
      return line(`${named[at]}--x${named[at]}: ${method} ${words.failed}, ${escaped(name)} ${escaped(message)}`);
    }
    if (method === 'addIceCandidate') {
      return folded(`settled ${at}`, (times) => `${selfBack(at)}: ${method} ${words.resolved}${by(times)}`);
    }
    return line(`${selfBack(at)}: ${method} ${words.resolved}`);
  },
  event: ({ at, event }, words) => {
    if (event.type !== 'icecandidate') return note(at, event.type);
    if (event.candidate === null || event.candidate.candidate === '') return note(at, words.endOfCandidates);
    return folded(`gathered ${at}`, (times) => over(at, `${words.gathered} ${words.candidates(times)}`));
  },
  state: ({ at, machine, from, to }) => note(at, `${machine} ${escaped(from)} → ${escaped(to)}`),
  'message-sent': ({ message: { from, body } }, words) => moved(`${named[from]}->>${signaling}`, body, words),
  'message-held': ({ message: { body } }, words) => wire(body, words, words.held),
  'message-edited': ({ message: { body } }, words) => wire(body, words, words.edited),
  'message-dropped': ({ message: { to, body } }, words) =>
    moved(`${signaling}-x${named[to]}`, body, words, words.dropped),
  'message-delivered': ({ message: { to, body } }, words) => moved(`${signaling}->>${named[to]}`, body, words),
  note: ({ at, text }) => note(at, escaped(text)),
  queue: ({ at, change }, words) =>
    folded(`${change} ${at}`, (times) => over(at, `${words.candidates(times)} ${words[change]}`)),
  data: ({ at, direction, text }, words) => {
    if (direction === 'received') return note(at, `${words.received} ${escaped(text)}`);
    return line(`${named[at]}-)${named[at === 'amy' ? 'bob' : 'amy']}: ${quoted(text)}`);
  },
  pair: ({ at, pair: { local, remote, state, selected } }, words) =>
    note(at, `${local.type} ↔ ${remote.type} ${state}${selected ? `, ${words.selected}` : ''}`),
  stats: () => undefined,
  media: ({ at, milestone }, words) => note(at, words.milestone[milestone]),
  fingerprint: ({ at, computed, signalled }, words) =>
    note(at, computed === signalled ? words.fingerprintProved : words.fingerprintDiffers),
  page: ({ at, what }, words) => note(at, words.page[what]),
};

/** The candidates of one run: as many lines as there are different ones, in the order in which each first came. */
function linesOf(frames: readonly Frame[], words: MermaidWords): readonly string[] {
  const lines: string[] = [];
  let run = new Map<string, { readonly line: Line; count: number }>();
  const closeRun = (): void => {
    for (const { line, count } of run.values()) lines.push(line.text(count));
    run = new Map();
  };
  for (const frame of frames) {
    // The table is right for each kind by its type; TypeScript cannot follow that through the union.
    const line = (drawn[frame.kind] as Drawn<Frame>)(frame, words);
    if (line === undefined) continue;
    if (line.fold === undefined) {
      closeRun();
      lines.push(line.text(1));
      continue;
    }
    const same = run.get(line.fold);
    if (same) same.count += 1;
    else run.set(line.fold, { line, count: 1 });
  }
  closeRun();
  return lines;
}

const named: { readonly [P in Peer]: string } = { amy: 'Amy', bob: 'Bob' };
const signaling = 'Signaling';
const longest = 80;
/** No sign that Mermaid's grammar gives a meaning, nor one that it uses to stand for an entity. */
const harmless = /^[\p{Script=Latin}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}0-9 .,()/=_?!…，。？！-]$/u;

function codeOf(sign: string): number {
  const code = sign.codePointAt(0) ?? 0;
  // Neither control characters nor halves of a surrogate pair are characters that HTML can refer to.
  return code < 0x20 || (code >= 0x7f && code < 0xa0) || (code >= 0xd800 && code < 0xe000) ? 0xfffd : code;
}

function line(text: string): Line {
  return { text: () => text };
}

function folded(fold: string, text: (count: number) => string): Line {
  return { fold, text };
}

function note(at: Peer, text: string): Line {
  return line(over(at, text));
}

function over(at: Peer, text: string): string {
  // A note without a text is no note to Mermaid.
  return `Note over ${named[at]}: ${text || '…'}`;
}

function wire(body: SignalingMessage, words: MermaidWords, what: string): Line {
  const text = (count: number): string => `Note over ${signaling}: ${bodyText(body, words, count)} ${what}`;
  return body.type === 'candidate' ? folded(`${what} ${signaling}`, text) : line(text(1));
}

function moved(arrow: string, body: SignalingMessage, words: MermaidWords, what?: string): Line {
  const text = (count: number): string => {
    const moving = bodyText(body, words, count);
    return `${arrow}: ${what === undefined ? moving : `${moving} ${what}`}`;
  };
  return body.type === 'candidate' ? folded(arrow, text) : line(text(1));
}

function bodyText(body: SignalingMessage, words: MermaidWords, count: number): string {
  return body.type === 'candidate' ? words.candidates(count) : body.type;
}

function self(at: Peer): string {
  return `${named[at]}->>${named[at]}`;
}

function selfBack(at: Peer): string {
  return `${named[at]}-->>${named[at]}`;
}

function by(times: number): string {
  return times === 1 ? '' : ` × ${times}`;
}

function quoted(text: string): string {
  return `“${escaped(text)}”`;
}
