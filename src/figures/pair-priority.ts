/** A pair's priority taken apart into its two candidates' (RFC 8445 §6.1.2.3). */
import { html, nothing, type TemplateResult } from 'lit';
import type { Strings } from '../i18n/en.ts';
import { pairPriority } from '../protocol/ice/priority.ts';
import type { Pair, Transport } from '../recording/frame.ts';

/** A double holds the numbers up to 2^63 in steps of 1024 at most. */
const roundingStep = 1024n;

/** The pair's priority by the formula; by getStats where a candidate's own is not known. */
export function exactPriority(pair: Pair, iceRole: Transport['iceRole'] | undefined): bigint | undefined {
  const { local, remote } = pair;
  if (local.priority === null || remote.priority === null) return given(pair);
  const both = { local: local.priority, remote: remote.priority };
  if (iceRole === 'controlling') return pairPriority({ controlling: both.local, controlled: both.remote });
  if (iceRole === 'controlled') return pairPriority({ controlling: both.remote, controlled: both.local });
  return pairPriority({
    controlling: Math.min(both.local, both.remote),
    controlled: Math.max(both.local, both.remote),
  });
}

export function pairPriorityParts(
  pair: Pair,
  iceRole: Transport['iceRole'] | undefined,
  words: Strings['pairs'],
): TemplateResult {
  const exact = exactPriority(pair, iceRole);
  if (exact === undefined) return html`<p>${words.noPriority}</p>`;
  const least = Number(exact >> 32n);
  const most = Number((exact & 0xff_ff_ff_ffn) >> 1n);
  const bit = Number(exact & 1n);
  const whose = (priority: number) => (pair.local.priority === priority ? words.local : words.remote);
  const known = pair.local.priority !== null && pair.remote.priority !== null;
  const role = iceRole === 'controlling' || iceRole === 'controlled';
  return html`
    <p>${words.priorityIs(String(exact))}</p>
    <ul>
      ${
        least === most
          ? html`<li>${words.equal(least)}</li>`
          : html`<li>${words.lower(least, whose(least))}</li><li>${words.higher(most, whose(most))}</li>`
      }
      <li>${known && !role ? words.roleUnknown : words.bit(bit)}</li>
    </ul>
    ${known ? browsersOwn(exact, given(pair), words) : nothing}
    <p class="soft">${words.formula}</p>
  `;
}

function browsersOwn(exact: bigint, said: bigint | undefined, words: Strings['pairs']) {
  if (said === undefined || said === exact) return nothing;
  const apart = said > exact ? said - exact : exact - said;
  return html`<p>${apart <= roundingStep ? words.rounded(String(said)) : words.differs(String(said))}</p>`;
}

function given({ priority }: Pair): bigint | undefined {
  return priority !== null && /^\d+$/.test(priority) ? BigInt(priority) : undefined;
}
