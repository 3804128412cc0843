/** Something wrong or remarkable in a description, as a rule with its words and its examples. */
import type { Language, Text } from '../../language.ts';
import type { Dissection } from '../dissection.ts';
import type { MediaSection } from '../sections.ts';
import type { Wrapping } from '../wrapping.ts';

export type Severity = 'error' | 'warning' | 'info';

/** Candidates that came beside a description, as they were signalled. */
export interface SignalledCandidate {
  /** `candidate:…`, without `a=`. */
  readonly text: string;
  readonly mid: string | null;
  readonly index: number | null;
  readonly ufrag: string | null;
  /** It came as JSON, which is to name its section and its ufrag; a line by itself cannot. */
  readonly json?: boolean;
}

/** All that was pasted together. */
export interface Beside {
  /** The offer that `subject` answers. */
  readonly offer?: Dissection;
  /** An earlier description of the same writer. */
  readonly before?: Dissection;
  /** What the other side said with `before`: the answer to it, or the offer that it answered. */
  readonly beforeOther?: Dissection;
  /** What createOffer or createAnswer gave, where `subject` is what setLocalDescription was then given. */
  readonly created?: Dissection;
  /** The text is about to be shared as it is. */
  readonly sharing?: boolean;
  readonly candidates?: readonly SignalledCandidate[];
  /** What had to be taken off before it was SDP, and the JSON object it stood in: see paste.ts. */
  readonly wrapped?: readonly Wrapping[];
  readonly message?: object;
}

/** Where a rule applies: lines from 1, both inclusive; and what its words need to name. */
export interface Hit {
  readonly from: number;
  readonly to: number;
  /** The candidate beside the description that it applies to, from 0. It stands on no line: `from` and `to` are 0. */
  readonly candidate?: number;
  /** Where a rule is milder (or harsher) than usual. */
  readonly severity?: Severity;
  /** What is said differently in each language is a Text. */
  readonly values?: { readonly [name: string]: string | Text };
}

export interface FindingText {
  /** What is the case. `{name}` stands for the hit's value of that name. */
  readonly what: string;
  /** Why it matters. */
  readonly why: string;
  /** How to mend it; for what needs no mending, what to know. */
  readonly mend: string;
}

/** A rule that applies at a place. */
export interface Found {
  readonly rule: Finding;
  readonly hit: Hit;
  readonly severity: Severity;
}

/**
 * What Chromium does with the bad example, as test/browser/findings-in-chromium.browser.test.ts finds it: the first that
 * fails of setRemoteDescription and, for an offer, createAnswer and setLocalDescription.
 */
export type Reaction =
  | 'accepts'
  | 'OperationError'
  | 'InvalidAccessError'
  | 'InvalidModificationError'
  | 'TypeError'
  | 'not tried';

export interface Finding {
  /** Stable: it stands in reports and links. */
  readonly id: string;
  readonly severity: Severity;
  readonly rfc: string;
  readonly check: (subject: Dissection, beside: Beside) => readonly Hit[];
  /** The text mended for one hit (see mending.ts), where that is safe: the result means what the writer can only have meant. */
  readonly mend?: (subject: Dissection, hit: Hit) => string | undefined;
  /** The mend changes lines that the finding does not point at: an rtx goes with all its lines, and from the m-line. */
  readonly mendsElsewhere?: true;
  readonly text: { readonly [L in Language]: FindingText };
  /** `>` before a line (or a candidate) marks those that the rule must point at. Most are made by around.ts. */
  readonly bad: Example;
  readonly good: Example;
  readonly chromium: Reaction;
}

/** Lines, or lines with what stands beside them. */
export interface Example {
  readonly type?: 'offer' | 'answer';
  readonly lines: readonly string[];
  /** The offer beside an answer, or the description before it, each as lines. */
  readonly offer?: readonly string[];
  readonly before?: readonly string[];
  readonly beforeOther?: readonly string[];
  readonly created?: readonly string[];
  readonly sharing?: boolean;
  readonly candidates?: readonly SignalledCandidate[];
  /** What was pasted, where that is not the lines themselves but what they are found in. */
  readonly pasted?: string;
  /** How the lines end; CRLF unless told otherwise. */
  readonly ending?: string;
  /** The last line has no ending. */
  readonly unended?: boolean;
}

/** Names the type at each rule, so that a missing field is an error where it is missing. */
export function finding(rule: Finding): Finding {
  return rule;
}

/** One hit on one line. */
export function at(number: number, values?: Hit['values']): Hit {
  return { from: number, to: number, ...(values && { values }) };
}

/** One hit on the `m=` line of a section, for what is missing there or holds for all of it. */
export function atSection({ lines }: MediaSection, values?: Hit['values']): Hit {
  return at(lines[0]?.number ?? 1, values);
}
