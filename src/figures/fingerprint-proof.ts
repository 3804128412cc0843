/** The certificate that DTLS brought, hashed here, beside the fingerprint that signalling announced: byte by byte. */
import { css, html, LitElement } from 'lit';
import { Localized } from '../i18n/localized.ts';
import { compareFingerprints, type FingerprintByte } from '../protocol/fingerprint.ts';
import { otherPeer } from '../recording/fold/peer.ts';
import type { Peer } from '../recording/frame.ts';
import type { FingerprintProof as Proof } from '../recording/snapshot.ts';
import { figureStyles } from '../style/figure.ts';

export class FingerprintProof extends LitElement {
  static override styles = [
    figureStyles,
    css`
      .source { margin: 0; font-size: 0.92rem; }
      .source + .source { margin-top: 0.2em; }
      p.soft { font-size: 0.88rem; max-width: 62ch; }
      .verdict { max-width: 62ch; font-size: 0.95rem; line-height: 1.5; }
      .bytes { display: flex; max-width: 42rem; flex-wrap: wrap; gap: 0.7em 0.9em; margin: 0.9em 0; font: 0.95rem/1.25 var(--mono); }
      .four { display: flex; gap: 0.3em; }
      .byte { display: grid; justify-items: center; padding: 0.15em 0.25em; border-radius: 5px; min-width: 2em; }
      .byte i { font-style: normal; color: var(--soft); font-size: 0.8em; line-height: 1.1; }
      .byte.differs { background: var(--trouble-wash); outline: 1.5px solid var(--trouble); }
      .byte.differs span, .byte.differs i { color: var(--trouble); font-weight: 700; }
      .verdict { padding: 0.6em 1em; border-radius: var(--radius); background: var(--added); }
      .verdict.bad { background: var(--trouble-wash); border-inline-start: 4px solid var(--trouble); }
      .verdict.open { background: var(--wash); }
      .sr { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
      @media (forced-colors: active) { .byte.differs { outline: 3px solid Highlight; } .verdict { border: 1px solid CanvasText; } }
    `,
  ];
  static override properties = { proof: { attribute: false }, peer: {} };
  declare proof: Proof | null;
  /** Who checks: the certificate is the other side's. */
  declare peer: Peer;
  readonly #i18n = new Localized(this);

  constructor() {
    super();
    this.proof = null;
    this.peer = 'amy';
  }

  override render() {
    const { proof: text, peers } = this.#i18n.strings;
    const checks = peers[this.peer];
    const shows = peers[otherPeer(this.peer)];
    const heading = html`<h3>${text.title(checks, shows)}</h3>`;
    if (this.proof === null) return html`${heading}<p class="empty">${text.notYet(shows)}</p>`;
    const { algorithm, computed, signalled, certificateBytes } = this.proof;
    const bytes = compareFingerprints(computed, signalled ?? '');
    return html`${heading}
      <p class="source"><b>${text.above}</b> ${text.computed(shows, certificateBytes, algorithm)}</p>
      <p class="source"><b>${text.below}</b> ${text.signalled(shows)}</p>
      <div class="bytes" aria-hidden="true">${fours(bytes).map((four) => html`<div class="four">${four.map(byte)}</div>`)}</div>
      <p class="sr">${text.spoken(computed, signalled ?? text.nothing)}</p>
      ${this.#verdict(bytes, signalled, shows)}
      <p class="soft">${text.tryIt}</p>`;
  }

  #verdict(bytes: readonly FingerprintByte[], signalled: string | null, shows: string) {
    const text = this.#i18n.strings.proof;
    if (signalled === null) return html`<p class="verdict open" role="status">${text.nothingToCompare(shows)}</p>`;
    const differing = bytes.flatMap(({ same }, place) => (same ? [] : [place + 1]));
    if (bytes.length > 0 && differing.length === 0) {
      return html`<p class="verdict" role="status"><b>✓ ${text.same}</b> ${text.sameMeans(shows)}</p>`;
    }
    return html`<p class="verdict bad" role="status"><b>✗ ${text.different(differing)}</b> ${text.differentMeans(shows)}</p>`;
  }
}

function byte({ computed, signalled, same }: FingerprintByte) {
  return html`<div class="byte ${same ? 'same' : 'differs'}"><span>${computed ?? '··'}</span><i>${same ? '=' : '≠'}</i><span>${signalled ?? '··'}</span></div>`;
}

/** Four bytes stay together when the line breaks. */
function fours(bytes: readonly FingerprintByte[]): readonly (readonly FingerprintByte[])[] {
  return Array.from({ length: Math.ceil(bytes.length / 4) }, (_, place) => bytes.slice(place * 4, place * 4 + 4));
}

customElements.define('fingerprint-proof', FingerprintProof);
declare global {
  interface HTMLElementTagNameMap {
    'fingerprint-proof': FingerprintProof;
  }
}
