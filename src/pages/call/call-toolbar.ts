/** What can be done with the call and its recording as a whole. */
import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import '../../controls/run-until.ts';
import { Localized } from '../../i18n/localized.ts';
import { figureStyles } from '../../style/figure.ts';

export type ToolbarAct =
  | 'new-call'
  | 'break-it'
  | 'add-track'
  | 'restart-ice'
  | 'hang-up'
  | 'export'
  | 'export-redacted'
  | 'import'
  | 'mermaid'
  | 'keys';

export class CallToolbar extends LitElement {
  static override properties = {
    canCall: { type: Boolean },
    inCall: { type: Boolean },
    said: {},
    redacted: { state: true },
  };
  /** A live call that has connections to act on. */
  declare inCall: boolean;
  /** What came of the last act. */
  declare said: string;
  /** Whether this browser can make calls at all. */
  declare canCall: boolean;
  /** Whether what is exported leaves out addresses, passwords and names. */
  declare redacted: boolean;

  static override styles = [
    figureStyles,
    css`
      :host { border-bottom: 1px solid var(--line); }
      [role='toolbar'] { display: flex; gap: 6px; padding: 6px 24px; overflow-x: auto; align-items: center; scrollbar-width: thin; }
      button { font-weight: 500; font-size: 0.86rem; border: 1px solid var(--line); padding: 0.3em 0.75em; min-height: 34px; white-space: nowrap; background: var(--sheet); }
      button.strong { border-color: var(--ink); font-weight: 600; }
      .gap { flex: 1; min-width: 6px; }
      [role='status'] { font-size: 0.86rem; color: var(--soft); white-space: nowrap; }
      label { display: flex; gap: 5px; align-items: center; font-size: 0.86rem; white-space: nowrap; min-height: 34px; }
      /* On a phone the way to a breakpoint stands here: below, there is room for the steps alone. */
      run-until { display: none; }
      @media (max-width: 480px) { run-until { display: block; } }
      @media (max-width: 1000px) { [role='toolbar'] { padding: 6px 12px; } }
    `,
  ];

  readonly #i18n = new Localized(this);

  constructor() {
    super();
    this.canCall = true;
    this.inCall = false;
    this.said = '';
    this.redacted = false;
  }

  override render(): TemplateResult {
    const { call } = this.#i18n.strings;
    return html`<div role="toolbar" aria-label=${call.toolbar}>
      ${
        this.canCall
          ? html`${this.#button('break-it', call.breakIt, 'strong')} ${this.#button('new-call', call.newCall)}`
          : nothing
      }
      ${
        this.inCall
          ? html`${this.#button('add-track', call.addTrack)} ${this.#button('restart-ice', call.restartIce)}
            ${this.#button('hang-up', call.hangUp)}`
          : nothing
      }
      <span class="gap"></span>
      <span role="status">${this.said}</span>
      <run-until></run-until>
      <label title=${call.redactText}><input type="checkbox" ?checked=${this.redacted} @change=${(event: Event) => this.#redact(event)} />${call.redact}</label>
      ${this.#button('export', call.exportRecording)} ${this.#button('import', call.importRecording)}
      ${this.#button('mermaid', call.copyAsMermaid)} ${this.#button('keys', call.keys)}
    </div>`;
  }

  #button(act: ToolbarAct, name: string, look = ''): TemplateResult {
    return html`<button type="button" class=${look} @click=${() => this.#tell(act)}>${name}</button>`;
  }

  #redact({ target }: Event): void {
    if (target instanceof HTMLInputElement) this.redacted = target.checked;
  }

  #tell(act: ToolbarAct): void {
    const detail = act === 'export' && this.redacted ? 'export-redacted' : act;
    this.dispatchEvent(new CustomEvent<ToolbarAct>('toolbar-act', { detail, bubbles: true, composed: true }));
  }
}

customElements.define('call-toolbar', CallToolbar);

declare global {
  interface HTMLElementTagNameMap {
    'call-toolbar': CallToolbar;
  }
}
