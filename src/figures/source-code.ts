/** The call's own code, with the line that made this frame. */
import {
  type CSSResult,
  css,
  html,
  LitElement,
  nothing,
  type PropertyValues,
  type TemplateResult,
  unsafeCSS,
} from 'lit';
import { guard } from 'lit/directives/guard.js';
import { Localized } from '../i18n/localized.ts';
import type { Frame } from '../recording/frame.ts';
import { figureStyles } from '../style/figure.ts';

/** The source as the build highlights it (build/traced-code.ts). */
export interface ShownSource {
  readonly file: string;
  readonly hash: string;
  readonly lines: readonly (readonly { readonly text: string; readonly tone: string }[])[];
  readonly css: string;
}

export class SourceCode extends LitElement {
  static override properties = { source: { attribute: false }, frame: { attribute: false }, hash: {} };
  declare source: ShownSource | undefined;
  declare frame: Frame | undefined;
  /** Of the source that the recording was made with. */
  declare hash: string;

  static override styles: CSSResult[] = [
    figureStyles,
    css`
      .code { overflow: auto; max-height: 60vh; background: var(--paper); border: 1px solid var(--line); border-radius: var(--radius); padding: 0.6em 0; }
      ol { list-style: none; margin: 0; padding: 0; font: 0.84rem/1.55 var(--mono); min-width: max-content; counter-reset: line; }
      li { padding-inline: 3.6em 1em; position: relative; white-space: pre; counter-increment: line; }
      li::before { content: counter(line); position: absolute; inset-inline-start: 0; width: 2.8em; text-align: end; color: var(--soft); }
      li[aria-current] { background: var(--now); outline: 2px solid var(--ink); outline-offset: -2px; }
      li[aria-current]::after { content: '◀'; padding-inline-start: 0.8em; color: var(--ink); }
      li[aria-current] span, li[aria-current]::before { color: var(--ink); }
      .sub { display: flex; gap: 1em; flex-wrap: wrap; font-size: 0.88rem; color: var(--soft); margin: 0 0 0.5em; }
    `,
  ];

  readonly #i18n = new Localized(this);

  constructor() {
    super();
    this.hash = '';
  }

  override render(): TemplateResult {
    const { call, peers } = this.#i18n.strings;
    const { source, frame } = this;
    if (!source) return html``;
    const same = source.hash === this.hash;
    const line = same ? frame?.line : undefined;
    const says = () => {
      if (!same) return call.codeOther;
      return line && frame ? call.codeLine(line, peers[frame.at]) : call.codeNone;
    };
    return html`<p class="sub"><span>${call.codeOf(source.file)}</span><span>${says()}</span></p>
      <div class="code" role="region" tabindex="0" aria-label=${call.codeOf(source.file)}>
        <ol>
          ${source.lines.map((tokens, index) => {
            const current = index + 1 === line;
            return guard([tokens, current], () => row(tokens, current));
          })}
        </ol>
      </div>`;
  }

  override updated(changed: PropertyValues<this>): void {
    if (changed.has('source') && this.source && this.shadowRoot) {
      const own = this.shadowRoot.adoptedStyleSheets.slice(0, SourceCode.styles.length);
      const tones = unsafeCSS(this.source.css).styleSheet;
      this.shadowRoot.adoptedStyleSheets = tones ? [...own, tones] : own;
    }
    if (changed.has('frame')) this.#showLine();
  }

  /** Scrolls only the listing, and only when the line is out of sight. */
  #showLine(): void {
    const box = this.renderRoot.querySelector<HTMLElement>('.code');
    const now = this.renderRoot.querySelector<HTMLElement>('li[aria-current]');
    if (!box || !now) return;
    const top = now.offsetTop - box.offsetTop;
    if (top < box.scrollTop || top + now.offsetHeight > box.scrollTop + box.clientHeight) {
      box.scrollTop = top - box.clientHeight / 3;
    }
  }
}

function row(tokens: ShownSource['lines'][number], current: boolean): TemplateResult {
  const words = tokens.map(({ text, tone }) => html`<span class=${tone}>${text}</span>`);
  return html`<li aria-current=${current ? 'true' : nothing}>${words}${tokens.length === 0 ? '\n' : ''}</li>`;
}

customElements.define('source-code', SourceCode);

declare global {
  interface HTMLElementTagNameMap {
    'source-code': SourceCode;
  }
}
