/** Something wrong or remarkable in a description, as a rule with its words and its examples. */
import type { Language } from '../../language.ts';
import type { Dissection } from '../dissection.ts';

export type Severity = 'error' | 'warning' | 'info';

/** Candidates that came beside a description, as they were signalled. */
export interface SignalledCandidate {
  /** `candidate:…`, without `a=`. */
  readonly text: string;
  readonly mid: string | null;
  readonly index: number | null;
  readonly ufrag: string | null;
}

/** All that was pasted together. */
export interface Beside {
  /** The offer that `subject` answers. */
  readonly offer?: Dissection;
  /** An earlier description of the same writer. */
  readonly before?: Dissection;
  readonly candidates?: readonly SignalledCandidate[];
}

/** Where a rule applies: lines from 1, both inclusive; and what its words need to name. */
export interface Hit {
  readonly from: number;
  readonly to: number;
  /** Where a rule is milder (or harsher) than usual. */
  readonly severity?: Severity;
  readonly values?: { readonly [name: string]: string };
}

export interface FindingText {
  /** What is the case. `{name}` stands for the hit's value of that name. */
  readonly what: string;
  /** Why it matters. */
  readonly why: string;
  /** How to mend it; for what needs no mending, what to know. */
  readonly mend: string;
}

/** What a browser does with the bad example, as the test of all rules finds it. */
export type Reaction = 'accepts' | 'OperationError' | 'InvalidAccessError' | 'TypeError' | 'not tried';

export interface Finding {
  /** Stable: it stands in reports and links. */
  readonly id: string;
  readonly severity: Severity;
  readonly rfc: string;
  readonly check: (subject: Dissection, beside: Beside) => readonly Hit[];
  /** The text mended for one hit, where that is safe: the result means what the writer can only have meant. */
  readonly mend?: (subject: Dissection, hit: Hit) => string;
  readonly text: { readonly [L in Language]: FindingText };
  /** `>` before a line marks those that the rule must point at. Lines are joined by CRLF. */
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
  readonly candidates?: readonly SignalledCandidate[];
  /** How the lines are joined; CRLF unless told otherwise. */
  readonly ending?: string;
}

/** Names the type at each rule, so that a missing field is an error where it is missing. */
export function finding(rule: Finding): Finding {
  return rule;
}

/** One hit on one line. */
export function at(number: number, values?: Hit['values']): Hit {
  return { from: number, to: number, ...(values && { values }) };
}
