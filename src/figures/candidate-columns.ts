/** The columns of the candidate tables, the most important first: on a phone they are the ones in view. */
import { html, type TemplateResult } from 'lit';
import type { Strings } from '../i18n/en.ts';
import { type Candidate, extensionOf, isMdns } from '../protocol/ice/candidate.ts';
import type { CandidateInit } from '../recording/frame.ts';
import type { RemoteCandidate } from '../recording/snapshot.ts';

/** A candidate of either table. */
export interface CandidateEntry {
  readonly seq: number;
  readonly init: CandidateInit | null;
  readonly t?: number;
  readonly url?: string;
  readonly relayProtocol?: string;
  readonly status?: RemoteCandidate['status'];
  readonly error?: RemoteCandidate['error'];
}

export type Column = keyof Strings['candidates']['columns'];

/** What follows the type, which is the row's own button. */
const common: readonly Column[] = ['section', 'component', 'foundation', 'related', 'ufrag', 'tcptype'];
export const ownColumns: readonly Column[] = [
  ...(['address', 'port', 'protocol', 'priority', 'time'] as const),
  ...common,
  ...(['url', 'relayProtocol'] as const),
];
export const otherColumns: readonly Column[] = [
  ...(['address', 'port', 'status', 'protocol', 'priority'] as const),
  ...common,
];

export interface CellContext {
  readonly strings: Strings;
  /** What a section is called: its mid, and its kind where the description is known. */
  readonly section: (init: CandidateInit | null) => string;
}

export function cell(column: Column, entry: CandidateEntry, candidate: Candidate, context: CellContext) {
  const content = contentOf(column, entry, candidate, context);
  return html`<td>${content === undefined || content === '' ? html`<span class="soft">–</span>` : content}</td>`;
}

function contentOf(
  column: Column,
  entry: CandidateEntry,
  candidate: Candidate,
  { strings, section }: CellContext,
): string | number | TemplateResult | undefined {
  switch (column) {
    case 'type':
      return candidate.type;
    case 'address':
      return isMdns(candidate.address)
        ? html`<span title=${candidate.address}>${shortened(candidate.address)}</span> <span class="tag">${strings.candidates.mdns}</span>`
        : candidate.address;
    case 'port':
      return candidate.port;
    case 'protocol':
      return candidate.transport;
    case 'priority':
      return candidate.priority;
    case 'time':
      return entry.t === undefined ? undefined : `${Math.round(entry.t)} ms`;
    case 'status':
      return entry.status && strings.candidates.status[entry.status];
    case 'section':
      return section(entry.init);
    case 'component':
      return candidate.component;
    case 'foundation':
      return candidate.foundation;
    case 'related':
      return candidate.relatedAddress === undefined
        ? undefined
        : `${candidate.relatedAddress} ${candidate.relatedPort ?? ''}`.trim();
    case 'ufrag':
      return extensionOf(candidate, 'ufrag') ?? entry.init?.usernameFragment ?? undefined;
    case 'tcptype':
      return extensionOf(candidate, 'tcptype');
    case 'url':
      return entry.url;
    case 'relayProtocol':
      return entry.relayProtocol;
  }
}

/** The name is a UUID: its beginning tells it from the others, the whole of it stands in the details. */
function shortened(name: string): string {
  return name.length > 24 ? `${name.slice(0, 8)}….local` : name;
}
