/** Opens a recording: a file chosen or dropped, read with progress, and when it cannot be, why and where. */
import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { Localized } from '../../i18n/localized.ts';
import type { ImportError, ImportResult } from '../../recording/import/result.ts';
import type { Recording } from '../../recording/recording.ts';
import { figureStyles } from '../../style/figure.ts';

/** From this size on, in bytes, reading takes long enough for a word about it. */
const large = 8_000_000;

/** What reads recordings: loaded when there is to be one. */
const reader = () => import('../../recording/import/read-recording.ts');

/** In ms: a file that is read sooner needs no word about it. */
const patience = 200;

export class ImportDialog extends LitElement {
  static override properties = { progress: { state: true }, error: { state: true } };
  /** How many frames have been checked; `of` is 0 before their number is known. */
  declare progress: { done: number; of: number } | undefined;
  declare error: ImportError | undefined;

  static override styles = [
    figureStyles,
    css`
      dialog { width: min(36rem, calc(100vw - 16px)); border: 1px solid var(--line); border-radius: 12px; padding: 16px 20px; background: var(--paper); color: var(--ink); }
      dialog::backdrop { background: rgb(0 0 0 / 0.45); }
      h2 { margin: 0 0 0.4em; }
      progress { width: 100%; accent-color: var(--ink); }
      .where { font-family: var(--mono); }
      .problem { overflow-wrap: anywhere; }
      .actions { display: flex; gap: 8px; justify-content: flex-end; margin-top: 12px; }
    `,
  ];

  readonly #i18n = new Localized(this);
  #reading: AbortController | undefined;

  override render(): TemplateResult {
    const { call } = this.#i18n.strings;
    const { language } = this.#i18n;
    const { progress, error } = this;
    return html`<input type="file" accept=".json,application/json" hidden @change=${() => this.#chosen()} />
      <dialog aria-label=${call.importRecording} @close=${() => this.#cancel()}>
        ${
          progress
            ? html`<h2>${call.importRecording}</h2>
              <p>${progress.of > 0 ? call.importing(progress.done, progress.of) : call.importReading}</p>
              <progress
                aria-label=${call.importReading}
                max=${progress.of || nothing}
                value=${progress.of > 0 ? progress.done : nothing}
              ></progress>
              <div class="actions"><button type="button" @click=${() => this.#dialog?.close()}>${call.cancel}</button></div>`
            : nothing
        }
        ${
          error
            ? html`<div role="alert">
                <h2>${call.importFailed}</h2>
                <p class="where">${error.where[language]}</p>
                <p class="problem">${error.problem[language]}</p>
                <p>${error.advice[language]}</p>
              </div>
              <div class="actions">
                <button type="button" class="quiet" @click=${() => this.#dialog?.close()}>${call.close}</button>
                <button type="button" @click=${() => this.choose()}>${call.importRecording}</button>
              </div>`
            : nothing
        }
      </dialog>`;
  }

  /** Asks for a file. */
  choose(): void {
    this.#input?.click();
    void reader().catch(() => undefined);
  }

  /** Reads a file; a recording is handed on by an `imported` event, trouble is said here. */
  async open(file: Blob): Promise<void> {
    const { refusedForSize, unreadable } = await reader();
    const signal = this.#begin();
    const refused = refusedForSize(file.size);
    if (refused) {
      this.#end(refused);
      return;
    }
    if (file.size > large) await this.#show({ done: 0, of: 0 });
    const text = await file.text().catch(() => undefined);
    if (signal.aborted) return;
    if (text === undefined) this.#end(unreadable());
    else await this.#read(text, signal);
  }

  async openText(text: string): Promise<void> {
    await this.#read(text, this.#begin());
  }

  get #dialog(): HTMLDialogElement | null {
    return this.renderRoot.querySelector('dialog');
  }

  get #input(): HTMLInputElement | null {
    return this.renderRoot.querySelector('input');
  }

  /** One file at a time: the last one wins. */
  #begin(): AbortSignal {
    this.#reading?.abort();
    this.#reading = new AbortController();
    return this.#reading.signal;
  }

  async #read(text: string, signal: AbortSignal): Promise<void> {
    const { readRecording } = await reader();
    const begun = performance.now();
    const onProgress = (done: number, of: number) => {
      if (performance.now() - begun > patience) void this.#show({ done, of });
    };
    const result = await readRecording(text, { signal, onProgress });
    if (!signal.aborted) this.#end(result);
  }

  /** Resolves when it has been painted, so that work which blocks the page can follow. */
  async #show(progress: { done: number; of: number }): Promise<void> {
    this.error = undefined;
    this.progress = progress;
    if (!this.#dialog?.open) this.#dialog?.showModal();
    await this.updateComplete;
    // A page that is hidden paints nothing.
    if (document.visibilityState === 'visible')
      await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  }

  #chosen(): void {
    const input = this.#input;
    const file = input?.files?.[0];
    if (input) input.value = '';
    if (file) void this.open(file);
  }

  #end(result: ImportResult): void {
    this.#reading = undefined;
    this.progress = undefined;
    if (result.ok) {
      this.#dialog?.close();
      const detail = result.recording;
      this.dispatchEvent(new CustomEvent<Recording>('imported', { detail, bubbles: true, composed: true }));
      return;
    }
    this.error = result.error;
    if (!this.#dialog?.open) this.#dialog?.showModal();
  }

  #cancel(): void {
    this.#reading?.abort();
    this.#reading = undefined;
    this.progress = undefined;
    this.error = undefined;
  }
}

customElements.define('import-dialog', ImportDialog);

declare global {
  interface HTMLElementTagNameMap {
    'import-dialog': ImportDialog;
  }
}
