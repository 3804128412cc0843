/** A description with every token to be pointed at: by mouse, finger or keys. What is pointed at is told by an event. */
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { Localized } from '../i18n/localized.ts';
import type { Dissection } from '../protocol/sdp/dissection.ts';
import type { Found } from '../protocol/sdp/findings/finding.ts';
import type { SdpLine } from '../protocol/sdp/lines.ts';
import type { Section } from '../protocol/sdp/sections.ts';
import type { Scope, Token } from '../protocol/sdp/token.ts';
import { explain, tokensOf } from '../protocol/sdp/tokens.ts';
import { figureStyles } from '../style/figure.ts';
import { sdpTokensStyles } from './sdp-tokens-styles.ts';

/** A token and where it stands. */
export interface ChosenToken {
  readonly token: Token;
  readonly scope: Scope;
}

export class SdpTokens extends LitElement {
  static override properties = {
    dissection: { attribute: false },
    findings: { attribute: false },
    chosen: { attribute: false },
    all: { type: Boolean },
  };
  declare dissection: Dissection | undefined;
  declare findings: readonly Found[];
  declare chosen: ChosenToken | undefined;
  /** Every explanation in its place, under its line. */
  declare all: boolean;

  static override styles = [figureStyles, sdpTokensStyles];

  readonly #i18n = new Localized(this);
  /** The worst that is said of each line, by its number. */
  #marks: ReadonlyMap<number, Found> = new Map();

  constructor() {
    super();
    this.findings = [];
    this.all = false;
  }

  override willUpdate(changed: Map<string, unknown>): void {
    if (changed.has('findings')) this.#marks = worstByLine(this.findings);
  }

  override render(): TemplateResult | typeof nothing {
    const { dissection } = this;
    if (!dissection) return nothing;
    return html`<div class="text" role="group" aria-label=${this.#i18n.strings.dissect.text} @keydown=${(event: KeyboardEvent) => this.#key(event)}>
      ${repeat(
        dissection.sections,
        (section) => section.index ?? -1,
        (section) =>
          html`<ol class="lines" id=${sectionId(section)}>${section.lines.map((line) => this.#line({ description: dissection, section, line }))}</ol>`,
      )}
    </div>`;
  }

  /** Brings a line into view and the focus to its first token. */
  show(number: number): void {
    const line = this.renderRoot.querySelector<HTMLElement>(`li[data-line="${number}"]`);
    line?.scrollIntoView({ block: 'center' });
    const token = line?.querySelector<HTMLElement>('button.token');
    token?.focus({ preventScroll: true });
    token?.click();
  }

  #line(scope: Scope): TemplateResult {
    const { line } = scope;
    const found = this.#marks.get(line.number);
    return html`<li data-line=${line.number} class=${line.type === 'm' ? 'first' : ''} data-severity=${found?.severity ?? nothing}>
      <span class="number" aria-hidden="true">${line.number}</span>
      <span class="line">${this.#pieces(scope)}${
        found
          ? html`<span class="mark"><span class="said">${this.#i18n.strings.dissect.severities[found.severity]}</span></span>`
          : nothing
      }</span>
      ${this.all ? this.#explanations(scope) : nothing}
    </li>`;
  }

  /** Tokens as buttons, and what stands between them as it is. */
  #pieces(scope: Scope): unknown[] {
    const { line } = scope;
    const pieces: unknown[] = [];
    let place = line.start;
    for (const token of tokensOf(line, scope)) {
      if (token.from > place) pieces.push(textOf(line, place, token.from));
      const chosen = this.chosen?.token.from === token.from && this.chosen.scope.line.number === line.number;
      const first = this.chosen === undefined && line.number === 1 && token.from === line.start;
      pieces.push(html`<button
        type="button"
        class="token ${token.kind.label.en.startsWith('attribute') ? 'name' : ''}"
        aria-pressed=${chosen}
        tabindex=${chosen || first ? 0 : -1}
        @click=${() => this.#choose({ token, scope })}
        @pointerenter=${(event: PointerEvent) => event.pointerType === 'mouse' && this.#point({ token, scope })}
      >${textOf(line, token.from, token.to)}</button>`);
      place = token.to;
    }
    pieces.push(textOf(line, place, line.start + line.raw.length));
    return pieces;
  }

  #explanations(scope: Scope): TemplateResult {
    const { language } = this.#i18n;
    return html`<dl class="all">
      ${tokensOf(scope.line, scope).map((token) => {
        const { value, label, meaning } = explain(token, scope);
        return html`<dt><code>${value}</code> ${label[language]}</dt><dd>${meaning[language]}</dd>`;
      })}
    </dl>`;
  }

  #choose(detail: ChosenToken): void {
    this.dispatchEvent(new CustomEvent<ChosenToken>('token-chosen', { detail, bubbles: true, composed: true }));
  }

  #point(detail: ChosenToken): void {
    this.dispatchEvent(new CustomEvent<ChosenToken>('token-pointed', { detail, bubbles: true, composed: true }));
  }

  /** Left and right go from token to token, up and down from line to line. */
  #key(event: KeyboardEvent): void {
    const buttons = [...this.renderRoot.querySelectorAll<HTMLButtonElement>('button.token')];
    const now = buttons.findIndex((button) => button.matches(':focus'));
    const next = now < 0 ? undefined : this.#from(event.key, buttons, now);
    if (!next) return;
    event.preventDefault();
    next.focus();
    next.click();
  }

  #from(key: string, buttons: readonly HTMLButtonElement[], now: number): HTMLButtonElement | undefined {
    if (key === 'ArrowRight') return buttons[now + 1];
    if (key === 'ArrowLeft') return buttons[now - 1];
    const line = buttons[now]?.closest('li');
    if (key === 'ArrowDown') return buttons.slice(now).find((button) => button.closest('li') !== line);
    if (key !== 'ArrowUp') return undefined;
    const before = buttons
      .slice(0, now)
      .findLast((button) => button.closest('li') !== line)
      ?.closest('li');
    return buttons.find((button) => button.closest('li') === before);
  }
}

/** The id of a section's list in the figure's own tree. */
export function sectionId({ index }: Section): string {
  return index === undefined ? 'session' : `section-${index}`;
}

const rank = { error: 0, warning: 1, info: 2 } as const;

function worstByLine(findings: readonly Found[]): ReadonlyMap<number, Found> {
  const marks = new Map<number, Found>();
  for (const found of findings) {
    for (let line = found.hit.from; line <= found.hit.to; line += 1) {
      const other = marks.get(line);
      if (!other || rank[found.severity] < rank[other.severity]) marks.set(line, found);
    }
  }
  return marks;
}

function textOf({ raw, start }: SdpLine, from: number, to: number): string {
  return raw.slice(from - start, to - start);
}

customElements.define('sdp-tokens', SdpTokens);

declare global {
  interface HTMLElementTagNameMap {
    'sdp-tokens': SdpTokens;
  }
}
