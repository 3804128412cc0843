/** Table rows that open: a button in the row, and a row below it whose content stays in view when the table scrolls. */
import { css, html, nothing, type TemplateResult } from 'lit';

/** The button that opens a row. Its accessible name is what is seen on it, or a label that contains that. */
export function openButton(open: boolean, content: unknown, label?: string): TemplateResult {
  return html`<button class="open" aria-expanded=${open} aria-label=${label ?? nothing}>
    <span class="turn" aria-hidden="true">${open ? '▾' : '▸'}</span>${content}
  </button>`;
}

export function detailsRow(open: boolean, columns: number, content: () => unknown): TemplateResult | typeof nothing {
  if (!open) return nothing;
  return html`<tr class="details"><td colspan=${columns}><div class="inner">${content()}</div></td></tr>`;
}

/** Listens on the row: pressing it anywhere is pressing its button, but for the end of selecting its text. */
export function pressRow(event: Event, toggle: () => void): void {
  const onButton = event.composedPath().some((node) => node instanceof HTMLButtonElement);
  if (onButton || getSelection()?.isCollapsed !== false) toggle();
}

export const detailsRowStyles = css`
  .scroll { container-type: inline-size; }
  tr.opens { cursor: pointer; }
  tr.opens:hover td { background: var(--wash); }
  tr.now:hover td { background: var(--now); }
  button.open { all: unset; cursor: pointer; display: inline-flex; gap: 0.4em; align-items: baseline; min-height: 24px; }
  button.open:focus-visible { outline: 3px solid var(--amy); outline-offset: 2px; border-radius: 4px; }
  .turn { width: 1em; color: var(--soft); font-family: var(--prose); }
  tr.now .soft, tr.now .tag, tr.now .turn { color: var(--ink); }
  tr.details td { padding: 0; white-space: normal; font-family: var(--prose); font-size: 0.9rem; }
  .inner { position: sticky; inset-inline-start: 0; width: 100cqi; padding: 0.6em 0.8em 1em; background: var(--wash); }
  .inner dl { display: grid; grid-template-columns: minmax(6em, max-content) 1fr; gap: 0.3em 1em; margin: 0.6em 0 0; }
  .inner dt { color: var(--soft); }
  .inner dd { margin: 0; min-width: 0; }
  @media (max-width: 480px) { .inner dl { grid-template-columns: 1fr; gap: 0.1em; } .inner dd { margin-bottom: 0.5em; } }
`;
