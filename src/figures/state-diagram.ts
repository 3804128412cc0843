/** One state machine of both peers: its states, the way each has taken, and what the chosen state means. */
import { css, html, LitElement, nothing, svg, type TemplateResult } from 'lit';
import { Localized } from '../i18n/localized.ts';
import { isKnownTransition, meaningOf, type StateMachine } from '../protocol/states/machine.ts';
import { stateMachines } from '../protocol/states/machines.ts';
import { emptySnapshot } from '../recording/fold/fold.ts';
import { type Machine, type Peer, peers } from '../recording/frame.ts';
import { type Snapshot, stateOf } from '../recording/snapshot.ts';
import { takenPassages } from '../recording/state-way.ts';
import { figureStyles } from '../style/figure.ts';
import { stateDiagramStyles } from './state-diagram-styles.ts';
import { arrows, mark, placedBoxes, type Ways, wash } from './state-drawing.ts';
import type { Box } from './state-geometry.ts';
import { layouts, layoutWidth } from './state-layout.ts';
import './state-way.ts';

export class StateDiagram extends LitElement {
  static override styles = [figureStyles, stateDiagramStyles, css`:host { container-type: inline-size; }`];
  static override properties = {
    snapshot: { attribute: false },
    machine: {},
    chosen: { state: true },
    focused: { state: true },
  };
  /** The state of everything at the current frame. */
  declare snapshot: Snapshot;
  /** Which of the machines. */
  declare machine: Machine;
  /** The state whose meaning is asked for; null shows where the peers are. */
  declare private chosen: string | null;
  /** The state that Tab comes to. */
  declare private focused: string | null;
  readonly #i18n = new Localized(this);

  constructor() {
    super();
    this.snapshot = emptySnapshot;
    this.machine = 'signaling';
    this.chosen = null;
    this.focused = null;
  }

  override render() {
    const machine: StateMachine = stateMachines[this.machine];
    const text = this.#i18n.strings.states;
    const ways: Ways = {
      machine,
      layout: layouts[this.machine],
      taken: {
        amy: takenPassages(this.snapshot, 'amy', this.machine),
        bob: takenPassages(this.snapshot, 'bob', this.machine),
      },
    };
    const { boxes, height } = placedBoxes(ways);
    const title = machine.title[this.#i18n.language];
    const tabStop = this.focused ?? stateOf(this.snapshot, 'amy', this.machine) ?? machine.start;
    return html`
      <h3>${title} <code class="soft">${machine.property}</code></h3>
      <svg viewBox="0 0 ${layoutWidth} ${height}" role="listbox" aria-label=${text.statesOf(title)}
        @keydown=${this.#onKey}>
        <g aria-hidden="true">${arrows(ways, boxes)}</g>
        ${[...boxes].map(([state, box]) => this.#node(machine, ways, state, box, state === tabStop))}
        <g class="presence" aria-hidden="true">${peers.map((peer) => this.#presence(peer, boxes))}</g>
      </svg>
      <div class="meaning">${this.#meaning(machine)}</div>
      ${peers.map((peer) => html`<state-way .snapshot=${this.snapshot} .machine=${this.machine} .peer=${peer}></state-way>`)}
      ${this.#offTable(ways)}`;
  }

  #node(machine: StateMachine, ways: Ways, state: string, box: Box, tabStop: boolean): TemplateResult {
    const here = peers.filter((peer) => stateOf(this.snapshot, peer, this.machine) === state);
    const visited = peers.some((peer) => this.snapshot.peers[peer].states[this.machine].some(({ to }) => to === state));
    const fresh = here.some((peer) => this.snapshot.peers[peer].states[this.machine].at(-1)?.seq === this.snapshot.seq);
    const names = [
      'node',
      visited ? 'visited' : '',
      here.length > 0 ? 'here' : '',
      fresh ? 'fresh' : '',
      meaningOf(machine, state) ? '' : 'unknown',
    ].join(' ');
    const { x, y, width, height } = box;
    const round = height / 2;
    const shown = ways.layout.nodes[state] || state.length <= 40 ? state : `${state.slice(0, 39)}…`;
    return svg`<g class=${names} role="option" tabindex=${tabStop ? 0 : -1} data-state=${state}
      aria-selected=${this.chosen === state ? 'true' : 'false'} aria-label=${this.#label(machine, state, here)}
      @click=${() => this.#choose(state)} @focus=${() => this.#choose(state)}>
      <rect class="ring" x=${x - 4} y=${y - 4} width=${width + 8} height=${height + 8} rx=${round + 4}></rect>
      <rect class="box" x=${x} y=${y} width=${width} height=${height} rx=${round}></rect>
      ${fresh ? nothing : wash(box, here)}
      <rect class="edge" x=${x} y=${y} width=${width} height=${height} rx=${round}></rect>
      <text x=${x + width / 2} y=${y + round + 4}>${shown}</text>
    </g>` as TemplateResult;
  }

  /** The mark of a peer on the box of its present state: Amy's on the left corner, Bob's on the right. */
  #presence(peer: Peer, boxes: ReadonlyMap<string, Box>) {
    const box = boxes.get(stateOf(this.snapshot, peer, this.machine) ?? '');
    return box ? mark(peer, [peer === 'amy' ? box.x + 9 : box.x + box.width - 9, box.y - 1], 9) : nothing;
  }

  #label(machine: StateMachine, state: string, here: readonly Peer[]): string {
    const { peers: names, states: text } = this.#i18n.strings;
    const meaning = meaningOf(machine, state)?.meaning[this.#i18n.language] ?? text.unknownState;
    return [state, ...here.map((peer) => text.isHere(names[peer])), meaning].join('. ');
  }

  /** The meaning of the chosen state with what leads in and out; else what the states mean that the peers are in. */
  #meaning(machine: StateMachine) {
    const { language, strings } = this.#i18n;
    const text = strings.states;
    if (this.chosen === null) {
      const present = peers.map((peer) => ({ peer, state: stateOf(this.snapshot, peer, this.machine) }));
      const distinct = new Set(present.flatMap(({ state }) => state ?? []));
      if (distinct.size === 0) {
        const open = peers.some((peer) => this.snapshot.peers[peer].connection !== 'none');
        return html`<p class="soft">${open ? text.notBegun : text.notYet}</p>`;
      }
      return [...distinct].map((state) => {
        const who = present.filter((one) => one.state === state).map(({ peer }) => strings.peers[peer]);
        const meaning = meaningOf(machine, state)?.meaning[language] ?? text.unknownState;
        return html`<p><b>${who.join(text.and)}</b> <code>${state}</code>${text.colon}${meaning}</p>`;
      });
    }
    const state = this.chosen;
    const into = machine.transitions.filter(({ to }) => to === state);
    const out = machine.transitions.filter(({ from }) => from === state);
    return html`<p><code class="name">${state}</code>${text.colon}${meaningOf(machine, state)?.meaning[language] ?? text.unknownState}</p>
      <dl>
        ${into.map((step) => html`<dt>${text.from} <code>${step.from}</code></dt><dd>${step.cause[language]} ${calls(step.by)}</dd>`)}
        ${state === 'closed' && machine.closing ? html`<dt>${text.fromAny}</dt><dd>${machine.closing[language]}</dd>` : nothing}
        ${out.map((step) => html`<dt>${text.to} <code>${step.to}</code></dt><dd>${step.cause[language]} ${calls(step.by)}</dd>`)}
      </dl>
      <p class="soft source">${machine.reference}</p>`;
  }

  /** Steps that no table has are never left out. */
  #offTable({ machine, taken }: Ways) {
    const { strings } = this.#i18n;
    return peers.flatMap((peer) =>
      taken[peer]
        .filter(({ from, to }) => !isKnownTransition(machine, from, to))
        .map(({ from, to }) => {
          const [before, after] = strings.states.offTable(strings.peers[peer]);
          return html`<p class="note off-table">${before} <code>${from} → ${to}</code> ${after}</p>`;
        }),
    );
  }

  #choose(state: string) {
    this.chosen = state;
    this.focused = state;
  }

  readonly #onKey = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && this.chosen !== null) {
      this.chosen = null;
      event.stopPropagation();
      return;
    }
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step === undefined) return;
    const nodes = [...this.renderRoot.querySelectorAll<SVGGElement>('.node')];
    const place = nodes.findIndex((node) => node.dataset['state'] === this.focused);
    nodes.at((place + step) % nodes.length)?.focus();
    event.preventDefault();
    event.stopPropagation();
  };
}

function calls(by: readonly string[]) {
  return html`<span class="soft">${by.map((call, place) => html`${place > 0 ? ' · ' : ''}<code>${call}</code>`)}</span>`;
}

customElements.define('state-diagram', StateDiagram);
declare global {
  interface HTMLElementTagNameMap {
    'state-diagram': StateDiagram;
  }
}
