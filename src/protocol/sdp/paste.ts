/**
 * What a pasted text holds: descriptions and candidates, out of whatever they were wrapped in. The unwrapped text of a
 * description is what is dissected; how it was wrapped is said beside it.
 */
import type { DescriptionType } from './dissection.ts';
import type { SignalledCandidate } from './findings/finding.ts';
import { jsonValuesIn } from './json-values.ts';
import { bareText, type Wrapping } from './wrapping.ts';

export interface PastedDescription {
  readonly type: DescriptionType;
  readonly sdp: string;
  /** What had to be taken off before it was SDP; empty for SDP as it is. */
  readonly wrapped: readonly Wrapping[];
  /** The outermost JSON object that it stood in, at whatever depth. */
  readonly message?: object;
}

export interface Pasted {
  readonly descriptions: readonly PastedDescription[];
  readonly candidates: readonly SignalledCandidate[];
}

/** Reads any text; undefined where nothing in it is recognised. Never throws. */
export function readPaste(text: string): Pasted | undefined {
  const fromJson = gathered(jsonValuesIn(text));
  if (fromJson) return fromJson;
  const { text: bare, wrapped } = bareText(text);
  const descriptions = descriptionsIn(bare).map((sdp) => ({ type: typeOf(sdp), sdp, wrapped }));
  if (descriptions.length > 0) return { descriptions, candidates: [] };
  const candidates = candidateLines(bare);
  return candidates.length > 0 ? { descriptions: [], candidates } : undefined;
}

/** Deeper nesting than this is no message of anybody's. */
const deepest = 12;

function gathered(values: readonly unknown[]): Pasted | undefined {
  const descriptions: PastedDescription[] = [];
  const candidates: SignalledCandidate[] = [];
  const look = (value: unknown, type: string | undefined, depth: number, outermost?: object): void => {
    if (typeof value !== 'object' || value === null || depth > deepest) return;
    const message = outermost ?? (Array.isArray(value) ? undefined : value);
    const own = text(value, 'type') ?? type;
    const sdp = text(value, 'sdp');
    const candidate = text(value, 'candidate');
    if (sdp !== undefined) {
      descriptions.push({
        type: own === 'offer' || own === 'answer' ? own : typeOf(sdp),
        sdp,
        wrapped: ['json'],
        ...(message && { message }),
      });
    } else if (candidate !== undefined) {
      candidates.push({
        text: candidate,
        mid: text(value, 'sdpMid') ?? null,
        index: number(value, 'sdpMLineIndex') ?? null,
        ufrag: text(value, 'usernameFragment') ?? null,
        json: true,
      });
    }
    for (const member of Object.values(value)) look(member, own, depth + 1, message);
  };
  for (const value of values) look(value, undefined, 0);
  return descriptions.length + candidates.length > 0 ? { descriptions, candidates } : undefined;
}

/** Each `v=` line begins a description; what stands before the first belongs to none. */
function descriptionsIn(bare: string): string[] {
  const found = bare.split(/^(?=v=)/m).filter((part) => part.startsWith('v='));
  if (found.length > 0) return found;
  // A cut copy still shows what it is by two lines of an SDP's form.
  return /^[a-z]=.*(?:\r\n|\r|\n)[a-z]=/m.test(bare) && !/^a?=?candidate:/m.test(bare) ? [bare] : [];
}

function candidateLines(bare: string): SignalledCandidate[] {
  return Array.from(bare.matchAll(/^[ \t]*(?:a=)?(candidate:[^\r\n]+)/gm), ([, line = '']) => ({
    text: line,
    mid: null,
    index: null,
    ufrag: / ufrag (\S+)/.exec(line)?.[1] ?? null,
  }));
}

/** An offer leaves the DTLS role open, an answer does not (RFC 8842 §5.2, §5.3). Without a role nothing is guessed. */
function typeOf(sdp: string): DescriptionType {
  const role = /^a=setup:(\w+)/m.exec(sdp)?.[1];
  if (role === 'actpass') return 'offer';
  return role === 'active' || role === 'passive' ? 'answer' : 'unknown';
}

function text(owner: object, key: string): string | undefined {
  const value: unknown = Object.hasOwn(owner, key) ? Reflect.get(owner, key) : undefined;
  return typeof value === 'string' ? value : undefined;
}

function number(owner: object, key: string): number | undefined {
  const value: unknown = Object.hasOwn(owner, key) ? Reflect.get(owner, key) : undefined;
  return typeof value === 'number' ? value : undefined;
}
