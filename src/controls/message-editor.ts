/** Edits a message on the wire, or a description on its way into a call, and shows what the edit changes. */
import { css, html, LitElement, type PropertyValues, type TemplateResult } from 'lit';
import { lineRows, lineStyles } from '../figures/sdp-lines.ts';
import { Localized } from '../i18n/localized.ts';
import { compareSdp } from '../protocol/sdp/compare.ts';
import type { SignalingMessage } from '../recording/frame.ts';
import { figureStyles } from '../style/figure.ts';
import './candidate-form.ts';

export class MessageEditor extends LitElement {
  static override properties = {
    body: { attribute: false },
    heading: {},
    action: {},
    changed: { state: true },
    ready: { state: true },
  };
  declare body: SignalingMessage | undefined;
  declare heading: string;
  /** What the button says that ends the edit. */
  declare action: string;
  declare changed: SignalingMessage | undefined;
  declare ready: boolean;

  static override styles = [
    figureStyles,
    lineStyles,
    css`
      dialog { width: min(56rem, calc(100vw - 16px)); max-height: calc(100dvh - 16px); border: 1px solid var(--line); border-radius: 12px; padding: 16px 20px; background: var(--paper); color: var(--ink); }
      dialog::backdrop { background: rgb(0 0 0 / 0.45); }
      h2 { margin: 0 0 0.6em; }
      .changes { max-height: 11rem; overflow: auto; background: var(--sheet); border: 1px solid var(--line); border-radius: 6px; margin-bottom: 12px; padding: 0.3em 0; }
      .changes p { padding: 0.4em 0.8em; }
      .actions { display: flex; gap: 8px; justify-content: flex-end; flex-wrap: wrap; }
    `,
  ];

  readonly #i18n = new Localized(this);

  constructor() {
    super();
    this.heading = '';
    this.action = '';
    this.ready = false;
  }

  override render(): TemplateResult {
    const { editor, cancel } = this.#i18n.strings.call;
    const { body } = this;
    return html`<dialog aria-label=${this.heading} @close=${() => this.#closed()}>
      ${
        body &&
        html`<h2>${this.heading}</h2>
        ${this.#fields(body)}
        <h3>${editor.changes}</h3>
        <div class="changes" role="region" tabindex="0" aria-label=${editor.changes} aria-live="polite">${this.#changes(body)}</div>
        <div class="actions">
          <button type="button" class="quiet" @click=${() => this.#dialog?.close()}>${cancel}</button>
          <button type="button" class="go" ?disabled=${!this.changed} @click=${() => this.#end(this.changed)}>${this.action}</button>
        </div>`
      }
    </dialog>`;
  }

  override async updated(changed: PropertyValues<this>): Promise<void> {
    if (!changed.has('body')) return;
    this.changed = undefined;
    if (!this.body) {
      this.#dialog?.close();
      return;
    }
    if (!this.#dialog?.open) this.#dialog?.showModal();
    if (this.body.type === 'offer' || this.body.type === 'answer') {
      await import('./text-editor.ts');
      this.ready = true;
    }
  }

  get #dialog(): HTMLDialogElement | null {
    return this.renderRoot.querySelector('dialog');
  }

  #fields(body: SignalingMessage): TemplateResult {
    const { editor } = this.#i18n.strings.call;
    if (body.type === 'candidate') {
      return html`<candidate-form
        .candidate=${body.candidate}
        @candidate-changed=${(event: CustomEvent<typeof body.candidate>) => this.#become({ ...body, candidate: event.detail })}
      ></candidate-form>`;
    }
    if (body.type !== 'offer' && body.type !== 'answer') return html``;
    if (!this.ready) return html`<p class="soft">${editor.loading}</p>`;
    return html`<text-editor
      .text=${body.sdp}
      label=${editor.text}
      @text-changed=${(event: CustomEvent<string>) => this.#become({ ...body, sdp: withEndingsOf(body.sdp, event.detail) })}
    ></text-editor>`;
  }

  #become(next: SignalingMessage): void {
    this.changed = textOf(next) === textOf(this.body) ? undefined : next;
  }

  #changes(body: SignalingMessage): TemplateResult {
    const { call, sdp } = this.#i18n.strings;
    if (!this.changed) return html`<p class="soft">${call.editor.noChange}</p>`;
    const { sections } = compareSdp(textOf(body), textOf(this.changed));
    const rows = sections.flatMap((section) => section.rows).filter((row) => row.kind !== 'same');
    // The fields of a candidate are listed in the same way, but are no lines of a description and need not look like any.
    const words = body.type === 'candidate' ? { ...sdp, malformed: '' } : sdp;
    return html`<ol class="lines">${rows.map((row) => lineRows(row, words))}</ol>`;
  }

  /** By Cancel or Escape; when the edit has ended already, there is nothing more to say. */
  #closed(): void {
    if (this.body && !this.#dialog?.open) this.#end(undefined);
  }

  #end(detail: SignalingMessage | undefined): void {
    this.dispatchEvent(new CustomEvent('edit-ended', { detail, bubbles: true, composed: true }));
  }
}

/** A text field knows only LF; an SDP keeps the endings it had. */
function withEndingsOf(before: string, after: string): string {
  const text = after.replace(/\r\n?/g, '\n');
  return before.includes('\r\n') ? text.replace(/\n/g, '\r\n') : text;
}

/** A message as lines: a description's own, a candidate's fields. */
function textOf(body: SignalingMessage | undefined): string {
  if (body?.type === 'offer' || body?.type === 'answer') return body.sdp;
  if (body?.type !== 'candidate') return '';
  const { candidate, sdpMid, sdpMLineIndex, usernameFragment } = body.candidate;
  return `${candidate}\nsdpMid: ${sdpMid}\nsdpMLineIndex: ${sdpMLineIndex}\nusernameFragment: ${usernameFragment}\n`;
}

customElements.define('message-editor', MessageEditor);

declare global {
  interface HTMLElementTagNameMap {
    'message-editor': MessageEditor;
  }
}
