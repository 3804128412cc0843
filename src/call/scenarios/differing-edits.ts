/** What a person changed in a message, as edits that can be made to the next call's message too. */
import { diffArrays } from 'diff';
import type { SignalingMessage } from '../../recording/frame.ts';
import type { Edit } from './scenario.ts';

/**
 * The edits that lead from one text to the other. What cannot be said in them (a section more or fewer, another type of
 * message) is left out.
 */
export function differingEdits(before: SignalingMessage, after: SignalingMessage): Edit[] {
  if (before.type === 'candidate' && after.type === 'candidate') {
    const one = before.candidate;
    const other = after.candidate;
    const ufrag = other.usernameFragment ?? ufragIn(other.candidate);
    if (ufrag && withoutUfrag(one.candidate) === withoutUfrag(other.candidate)) {
      return ufrag === (one.usernameFragment ?? ufragIn(one.candidate)) ? [] : [{ op: 'set-ufrag', ufrag }];
    }
    return one.candidate === other.candidate ? [] : [{ op: 'set-candidate', candidate: other.candidate }];
  }
  if ((before.type === 'offer' || before.type === 'answer') && after.type === before.type) {
    const sections = sectionsOf(before.sdp);
    const others = sectionsOf(after.sdp);
    if (sections.length !== others.length) return [];
    return sections.flatMap((lines, section) => lineEdits(lines, others[section] ?? lines, section));
  }
  return [];
}

type LineEdit = Extract<Edit, { op: 'set-line' | 'add-line' }>;

/** Goes through both texts; `lines` is what the edits so far have made of the first. */
function lineEdits(before: readonly string[], after: readonly string[], section: number): LineEdit[] {
  const edits: LineEdit[] = [];
  const lines = [...before];
  let place = 0;
  const parts = diffArrays([...before], [...after]);
  for (const [index, { value, added, removed }] of parts.entries()) {
    if (!added && !removed) {
      place += value.length;
      continue;
    }
    // A part that is taken away comes before the one that is put in its stead.
    if (added && parts[index - 1]?.removed) continue;
    const gone = removed ? value : [];
    const next = removed ? parts[index + 1] : undefined;
    const come = added ? value : next?.added ? next.value : [];
    for (let nth = 0; nth < Math.max(gone.length, come.length); nth += 1) {
      const text = come[nth] ?? null;
      if (nth < gone.length) {
        edits.push({ op: 'set-line', section, start: startOf(lines, place), text });
        lines.splice(place, 1, ...(text === null ? [] : [text]));
      } else if (text !== null && place > 0) {
        edits.push({ op: 'add-line', section, after: startOf(lines, place - 1), text });
        lines.splice(place, 0, text);
      }
      if (text !== null) place += 1;
    }
  }
  return edits;
}

/**
 * The shortest start that is this line's and no earlier line's: `a=setup:`, `a=rtpmap:111 `. Values are left out where
 * they can be, since the next call has others.
 */
function startOf(lines: readonly string[], place: number): string {
  const line = lines[place] ?? '';
  const starts = line.startsWith('a=') ? [/^a=[^:]+:/, /^\S+ /] : [/^[a-z]=/];
  const all = [...starts.flatMap((start) => start.exec(line)?.[0] ?? []), line];
  return all.find((start) => lines.findIndex((other) => other.startsWith(start)) === place) ?? line;
}

function sectionsOf(sdp: string): string[][] {
  return sdp.split(/^(?=m=)/m).map((section) => section.replace(/\r?\n$/, '').split(/\r?\n/));
}

function ufragIn(candidate: string): string | undefined {
  return / ufrag (\S+)/.exec(candidate)?.[1];
}

function withoutUfrag(candidate: string): string {
  return candidate.replace(/ ufrag \S+/, '');
}
