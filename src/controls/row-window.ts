/**
 * Which rows of a long list are in sight, so that only these are drawn. All rows are alike in height: then any place in
 * any list is found at once, and a row is brought into sight by the same drawing that shows it.
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit';

export interface RowWindowOptions {
  /** In px. */
  readonly rowHeight: number;
  /** So many rows are drawn beyond each edge. */
  readonly beyond: number;
  /** What scrolls; null before the first drawing. */
  readonly scroller: () => HTMLElement | null;
}

export class RowWindow implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #options: RowWindowOptions;
  readonly #resized = new ResizeObserver(() => this.#resize());
  readonly #scrolled = () => this.#look();
  #scroller: HTMLElement | null = null;
  #count = 0;
  #top = 0;
  /** Until the browser has said it, about what it will be. */
  #height = globalThis.innerHeight * 0.6;
  #drawn = { first: 0, end: 0 };
  /** The row that was asked for last. */
  #row = 0;
  /** The place to scroll to when the list has been drawn. */
  #wanted: number | undefined;

  constructor(host: ReactiveControllerHost, options: RowWindowOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#watch(null);
  }

  /**
   * To be called while drawing, with how many rows there are: has `row` in sight. One that lies just beyond an edge is
   * scrolled to the edge, any other to the middle, where one sees what is around it.
   */
  bringIntoSight(row: number, count: number): void {
    this.#row = row;
    this.#count = count;
    const { rowHeight, beyond } = this.#options;
    const { top, least } = this.#placesFor(row);
    if (least <= this.#top && this.#top <= top) return;
    const edge = top < this.#top ? top : least;
    const near = Math.abs(edge - this.#top) <= beyond * rowHeight;
    const most = Math.max(0, count * rowHeight - this.#height);
    this.#top = Math.min(most, Math.max(0, near ? edge : (top + least) / 2));
    this.#wanted = this.#top;
  }

  /** To be called while drawing: the places of the rows to draw, of `count` there are. */
  rows(count: number): number[] {
    this.#count = count;
    const { beyond } = this.#options;
    const { first, end } = this.#inSight();
    this.#drawn = { first: Math.max(0, first - beyond), end: Math.min(count, end + beyond) };
    return Array.from({ length: this.#drawn.end - this.#drawn.first }, (_, place) => this.#drawn.first + place);
  }

  hostUpdated(): void {
    this.#watch(this.#options.scroller());
    if (this.#scroller && this.#wanted !== undefined) this.#scroller.scrollTop = this.#wanted;
    this.#wanted = undefined;
  }

  /** Scrolled to any place from `least` to `top`, the row is in sight. */
  #placesFor(row: number): { least: number; top: number } {
    const { rowHeight } = this.#options;
    return { least: (row + 1) * rowHeight - this.#height, top: row * rowHeight };
  }

  #inSight(): { first: number; end: number } {
    const { rowHeight } = this.#options;
    const at = (place: number) => Math.min(this.#count, place);
    return { first: at(Math.floor(this.#top / rowHeight)), end: at(Math.ceil((this.#top + this.#height) / rowHeight)) };
  }

  #watch(scroller: HTMLElement | null): void {
    if (scroller === this.#scroller) return;
    this.#scroller?.removeEventListener('scroll', this.#scrolled);
    this.#resized.disconnect();
    this.#scroller = scroller;
    scroller?.addEventListener('scroll', this.#scrolled, { passive: true });
    if (scroller) this.#resized.observe(scroller);
  }

  /** What was in sight stays in sight. */
  #resize(): void {
    if (!this.#scroller) return;
    const { least, top } = this.#placesFor(this.#row);
    const seen = least <= this.#top && this.#top <= top;
    this.#height = this.#scroller.clientHeight;
    if (seen) this.bringIntoSight(this.#row, this.#count);
    if (this.#wanted !== undefined) this.#host.requestUpdate();
    else this.#look();
  }

  /** Draws again only when something in sight has not been drawn. */
  #look(): void {
    if (!this.#scroller) return;
    this.#top = this.#scroller.scrollTop;
    const { first, end } = this.#inSight();
    if (first < this.#drawn.first || end > this.#drawn.end) this.#host.requestUpdate();
  }
}
