/** A text editor with line numbers and undo. Loaded only where something is edited. */
import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { EditorState } from '@codemirror/state';
import { EditorView, keymap, lineNumbers } from '@codemirror/view';
import { css, html, LitElement, type TemplateResult } from 'lit';

export class TextEditor extends LitElement {
  static override properties = { text: {}, label: {} };
  /** What it starts with; `text-changed` events tell what it has become. */
  declare text: string;
  declare label: string;

  static override styles = css`
    :host { display: block; border: 1px solid var(--soft); border-radius: 6px; background: var(--sheet); overflow: hidden; }
    .cm-editor { height: min(45vh, 24rem); font-size: 0.84rem; }
  `;

  #view: EditorView | undefined;

  constructor() {
    super();
    this.text = '';
    this.label = '';
  }

  override render(): TemplateResult {
    return html`<div class="place"></div>`;
  }

  override firstUpdated(): void {
    const parent = this.renderRoot.querySelector<HTMLElement>('.place');
    if (!parent || !this.shadowRoot) return;
    this.#view = new EditorView({
      parent,
      root: this.shadowRoot,
      state: EditorState.create({
        doc: this.text,
        extensions: [
          lineNumbers(),
          history(),
          keymap.of([...defaultKeymap, ...historyKeymap]),
          EditorView.lineWrapping,
          EditorView.contentAttributes.of({ 'aria-label': this.label, spellcheck: 'false' }),
          EditorView.theme({
            '&': { color: 'var(--ink)', backgroundColor: 'var(--sheet)' },
            '.cm-content': { fontFamily: 'var(--mono)', caretColor: 'var(--ink)' },
            '.cm-gutters': { backgroundColor: 'var(--wash)', color: 'var(--soft)', border: '0' },
            '.cm-scroller': { fontFamily: 'var(--mono)' },
          }),
          EditorView.updateListener.of(({ docChanged, state }) => {
            if (docChanged) this.#tell(state.doc.toString());
          }),
        ],
      }),
    });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#view?.destroy();
  }

  #tell(detail: string): void {
    this.dispatchEvent(new CustomEvent<string>('text-changed', { detail, bubbles: true, composed: true }));
  }
}

customElements.define('text-editor', TextEditor);

declare global {
  interface HTMLElementTagNameMap {
    'text-editor': TextEditor;
  }
}
