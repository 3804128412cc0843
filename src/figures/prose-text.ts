/** Prose as a template: every part is bound as text, whatever it holds. */
import { html, type TemplateResult } from 'lit';
import type { Part, Prose } from '../recording/prose.ts';

/** Names carry the classes `amy` and `bob`, which figureStyles colours. */
export function proseText(prose: Prose): readonly (string | TemplateResult)[] {
  return prose.map(partText);
}

function partText(part: Part): string | TemplateResult {
  if (typeof part === 'string') return part;
  switch (part.as) {
    case 'strong':
      return html`<strong>${part.text}</strong>`;
    case 'code':
      return html`<code>${part.text}</code>`;
    default:
      return html`<span class=${part.as}>${part.text}</span>`;
  }
}
