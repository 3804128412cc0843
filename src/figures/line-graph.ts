/** A small graph of a few lines over time. */
import { scaleLinear } from 'd3-scale';
import { line } from 'd3-shape';
import { css, html, LitElement, svg } from 'lit';
import { Localized } from '../i18n/localized.ts';
import { figureStyles } from '../style/figure.ts';
import { thinned } from './thinned.ts';

/** `t` in ms. */
export interface Series {
  readonly name: string;
  readonly tone: 'amy' | 'bob' | 'ink';
  readonly values: readonly { readonly t: number; readonly y: number }[];
}

const width = 344;
const height = 150;
const margin = { top: 10, right: 26, bottom: 24, left: 44 };
/** Letters at the ends of lines need this much to be told apart. */
const labelGap = 16;
/** A file may hold any number, and a scale over such a one overflows. */
const largest = 1e300;
const letter = { amy: 'A', bob: 'B', ink: '•' };

export class LineGraph extends LitElement {
  static override styles = [
    figureStyles,
    css`
      figure { margin: 0; }
      figcaption { display: flex; flex-wrap: wrap; gap: 0 1em; align-items: baseline; font-size: 0.92rem; }
      figcaption b { font-weight: 600; }
      .last { white-space: nowrap; color: var(--tone); }
      svg { display: block; width: 100%; max-width: 460px; height: auto; }
      text { font: 11px var(--prose); fill: var(--soft); font-variant-numeric: tabular-nums; }
      .grid { stroke: var(--line); stroke-width: 1; }
      .line { fill: none; stroke-width: 2.2; stroke-linejoin: round; }
      .amy { --tone: var(--amy); }
      .bob { --tone: var(--bob); }
      .ink { --tone: var(--ink); }
      .line, .dot { stroke: var(--tone); }
      .bob .line { stroke-dasharray: 6 3.5; }
      .ink .line { stroke-dasharray: 1.5 3.5; }
      .dot { fill: var(--tone); }
      .end { fill: var(--tone); font-weight: 700; font-size: 12px; }
      .leader { stroke: var(--tone); stroke-width: 1; }
      @media (forced-colors: active) {
        :host { --ink: CanvasText; --soft: CanvasText; --line: GrayText; --amy: LinkText; --bob: CanvasText; }
        svg { forced-color-adjust: none; }
      }
    `,
  ];
  static override properties = { series: { attribute: false }, label: {}, unit: {} };
  /** At most a handful; each line ends in the letter of its tone. */
  declare series: readonly Series[];
  declare label: string;
  declare unit: string;
  readonly #i18n = new Localized(this);

  constructor() {
    super();
    this.series = [];
    this.label = '';
    this.unit = '';
  }

  override render() {
    const drawn = this.series
      .map((series) => ({ ...series, values: thinned(series.values.filter(isDrawable), width / 2) }))
      .filter(({ values }) => values.length > 0);
    const text = this.#i18n.strings.media;
    return html`<figure>
      <figcaption><b>${this.label}</b>
        ${drawn.map(({ name, tone, values }) => html`<span class="last ${tone}">${name} ${this.#amount(values.at(-1)?.y ?? 0)}</span>`)}
      </figcaption>
      ${drawn.length === 0 ? html`<p class="empty">${text.noValues}</p>` : this.#picture(drawn)}
    </figure>`;
  }

  #picture(drawn: readonly Series[]) {
    const all = drawn.flatMap(({ values }) => values);
    const times = all.map(({ t }) => t / 1000);
    const [first, last] = [Math.min(...times), Math.max(...times)];
    const x = scaleLinear([first, last > first ? last : first + 1], [margin.left, width - margin.right]);
    const most = Math.max(...all.map(({ y }) => y));
    const y = scaleLinear([0, most > 0 ? most : 1], [height - margin.bottom, margin.top]).nice(3);
    const path = line<Series['values'][number]>(
      (value) => x(value.t / 1000),
      (value) => y(value.y),
    );
    const showX = x.tickFormat(5);
    const showY = y.tickFormat(3);
    const ends = spread(drawn.map(({ values }) => y(values.at(-1)?.y ?? 0)));
    return html`<svg viewBox="0 0 ${width} ${height}" role="img" aria-label=${this.#words(drawn)}>
      ${y.ticks(3).map(
        (
          tick,
        ) => svg`<line class="grid" x1=${margin.left} x2=${width - margin.right} y1=${y(tick)} y2=${y(tick)}></line>
          <text x=${margin.left - 6} y=${y(tick) + 4} text-anchor="end">${showY(tick)}</text>`,
      )}
      ${x.ticks(5).map((tick) => svg`<text x=${x(tick)} y=${height - 7} text-anchor="middle">${showX(tick)} s</text>`)}
      ${drawn.map(({ tone, values }, place) => {
        const end = values.at(-1);
        const at = { x: x((end?.t ?? 0) / 1000), y: y(end?.y ?? 0) };
        const shown = ends[place] ?? at.y;
        return svg`<g class=${tone}><path class="line" d=${path([...values])}></path>
          <circle class="dot" cx=${at.x} cy=${at.y} r="2.5"></circle>
          <line class="leader" x1=${at.x + 3} y1=${at.y} x2=${at.x + 8} y2=${shown}></line>
          <text class="end" x=${at.x + 10} y=${shown + 4}>${letter[tone]}</text></g>`;
      })}
    </svg>`;
  }

  #words(drawn: readonly Series[]): string {
    const text = this.#i18n.strings.media;
    const lines = drawn.map(({ name, values }) => {
      const amounts = values.map(({ y }) => y);
      return text.lineInWords(
        name,
        this.#amount(amounts.at(-1) ?? 0),
        this.#amount(Math.min(...amounts)),
        this.#amount(Math.max(...amounts)),
      );
    });
    return [this.label, ...lines].join('. ');
  }

  #amount(value: number): string {
    const digits = new Intl.NumberFormat(this.#i18n.language, { maximumSignificantDigits: 3 });
    return `${digits.format(value)} ${this.unit}`;
  }
}

/** Moves labels apart, keeping their order and their middle; none leaves the picture. */
function spread(places: readonly number[]): readonly number[] {
  const order = places.map((y, place) => ({ y, place })).sort((one, other) => one.y - other.y);
  for (const [rank, item] of order.entries()) {
    const above = order[rank - 1];
    if (above) item.y = Math.max(item.y, above.y + labelGap);
  }
  const over = Math.max(0, (order.at(-1)?.y ?? 0) - (height - margin.bottom));
  const result = [...places];
  for (const { y, place } of order) result[place] = y - over;
  return result;
}

function isDrawable({ t, y }: { readonly t: number; readonly y: number }): boolean {
  return Math.abs(t) < largest && Math.abs(y) < largest;
}

customElements.define('line-graph', LineGraph);
declare global {
  interface HTMLElementTagNameMap {
    'line-graph': LineGraph;
  }
}
