/** A session on screen: the story on one side, the frame in view on the other, the way on below. */
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import '../../controls/frame-list.ts';
import '../../controls/gate-card.ts';
import '../../controls/message-editor.ts';
import '../../controls/transport-bar.ts';
import '../../controls/wire-panel.ts';
import '../../figures/frame-explanation.ts';
import type { GateOpened, WaitingGate } from '../../controls/gate-card.ts';
import type { OnWire, WireAct } from '../../controls/wire-panel.ts';
import { Localized } from '../../i18n/localized.ts';
import { peers, type SignalingMessage } from '../../recording/frame.ts';
import './detail-tabs.ts';
import { nextStep } from './next-step.ts';
import './peer-heads.ts';
import './scenario-note.ts';
import type { Session } from './session.ts';
import { sessionViewStyles } from './session-view-styles.ts';

/** What is being edited: a message on the wire, or what a call at its gate is given. */
type Editing =
  | { readonly what: 'message'; readonly id: number; readonly from: string; readonly body: SignalingMessage }
  | { readonly what: 'gate'; readonly gate: WaitingGate; readonly from: string; readonly body: SignalingMessage };

export class SessionView extends LitElement {
  static override properties = { session: { attribute: false }, editing: { state: true } };
  declare session: Session | undefined;
  declare editing: Editing | undefined;

  static override styles = sessionViewStyles;

  readonly #i18n = new Localized(this);

  /** Whether a dialog of this view is open: keys are its own then. */
  get busy(): boolean {
    return this.editing !== undefined;
  }

  override render(): TemplateResult | typeof nothing {
    const { session } = this;
    if (!session) return nothing;
    const { call: words } = this.#i18n.strings;
    const { player, call } = session;
    const { editor } = words;
    return html`
      <div class="columns">
        <section class="story" aria-label=${words.frames}>
          <peer-heads
            .snapshot=${player.snapshot}
            .streams=${{ amy: call?.streams('amy').local ?? null, bob: call?.streams('bob').local ?? null }}
          ></peer-heads>
          <frame-list></frame-list>
          ${
            call && !call.stopped
              ? html`<wire-panel .messages=${onWire(session)} @wire-act=${(event: CustomEvent<WireAct>) => this.#wire(event.detail)}></wire-panel>`
              : nothing
          }
        </section>
        ${this.#frame(session)}
      </div>
      <transport-bar .nextStep=${nextStep(player, call, this.#i18n.strings)}></transport-bar>
      <message-editor
        .body=${this.editing?.body}
        heading=${this.editing ? editor.title(this.editing.body.type, this.editing.from) : ''}
        action=${this.editing?.what === 'gate' ? editor.applyCall : editor.apply}
        @edit-ended=${(event: CustomEvent<SignalingMessage | null>) => this.#edited(event.detail)}
      ></message-editor>
    `;
  }

  #frame(session: Session): TemplateResult {
    const { call: words } = this.#i18n.strings;
    const { player, call } = session;
    const { timeline, position, frame } = player;
    const live = call !== undefined && !call.stopped;
    return html`<section
      class="frame"
      aria-label=${words.thisFrame}
      @frame-chosen=${(event: CustomEvent<{ seq: number }>) => player.goTo(event.detail.seq)}
    >
      ${this.#tabNote(session)}
      <scenario-note .scenario=${session.origin.scenario ?? ''}></scenario-note>
      ${
        frame
          ? html`<div aria-live=${player.running ? 'off' : 'polite'}><frame-explanation
              .frame=${frame}
              .snapshot=${player.snapshot}
              .position=${{ at: position, of: timeline.length - 1 }}
              .cause=${frame.cause === undefined ? undefined : timeline.frames[frame.cause]}
              .effects=${timeline.effectsOf(position).flatMap((seq) => timeline.frames[seq] ?? [])}
            ></frame-explanation></div>`
          : nothing
      }
      ${
        live && player.atPresent && !player.running
          ? html`<gate-card
              .gate=${waitingGate(session)}
              ?refused=${player.snapshot.peers[waitingGate(session)?.at ?? 'amy'].media === 'failed'}
              @gate-opened=${(event: CustomEvent<GateOpened>) => this.#openGate(event.detail)}
              @gate-amended=${(event: CustomEvent<GateOpened>) => this.#amendGate(event.detail)}
              @gate-edit=${(event: CustomEvent<WaitingGate>) => this.#editGate(event.detail)}
            ></gate-card>`
          : nothing
      }
      <detail-tabs
        .session=${session}
        .position=${position}
        .streams=${call ? { amy: call.streams('amy'), bob: call.streams('bob') } : nobody}
        @say=${(event: CustomEvent<string>) => call?.do({ do: 'act', peer: session.self, action: 'send-text', text: event.detail })}
      ></detail-tabs>
    </section>`;
  }

  #wire(act: WireAct): void {
    const { session } = this;
    if (!session?.call) return;
    if (act.do !== 'edit') {
      session.player.expectOne();
      session.call.do(act);
      return;
    }
    const flying = session.call.travelling.find(({ message }) => message.id === act.id);
    if (!flying) return;
    const { from, body } = flying.message;
    this.editing = { what: 'message', id: act.id, from: this.#i18n.strings.peers[from], body };
  }

  #openGate({ order, given }: GateOpened): void {
    this.session?.player.expectOne();
    this.session?.call?.do({ do: 'open', order, ...(given && { given }) });
  }

  #amendGate({ order, given }: GateOpened): void {
    if (given) this.session?.call?.do({ do: 'amend', order, given });
  }

  #editGate(gate: WaitingGate): void {
    const { description } = gate.given;
    if (description?.type !== 'offer' && description?.type !== 'answer') return;
    const body: SignalingMessage = { type: description.type, sdp: description.sdp };
    this.editing = { what: 'gate', gate, from: this.#i18n.strings.peers[gate.at], body };
  }

  #edited(body: SignalingMessage | null): void {
    const { editing, session } = this;
    this.editing = undefined;
    if (!body || !editing || !session?.call) return;
    session.player.expectOne();
    if (editing.what === 'message') {
      session.call.do({ do: 'edit', id: editing.id, body });
    } else if (body.type === 'offer' || body.type === 'answer') {
      const given = { ...editing.gate.given, description: { type: body.type, sdp: body.sdp } };
      session.call.do({ do: 'open', order: editing.gate.order, given });
    }
  }

  #tabNote({ link }: Session): TemplateResult | typeof nothing {
    if (!link) return nothing;
    const { call } = this.#i18n.strings;
    if (link.tab.full) return html`<p class="tab-note" role="alert">${call.secondTabFull}</p>`;
    if (!link.tab.together) return html`<p class="tab-note" role="status">${call.secondTabWaiting}</p>`;
    return link.self === 'bob' ? html`<p class="tab-note" role="status">${call.secondTabIsBob}</p>` : nothing;
  }
}

const nobody = Object.fromEntries(peers.map((peer) => [peer, { local: null, remote: null }]));

/** The API call that is next, if the next thing that waits is one. */
function waitingGate({ call }: Session): WaitingGate | undefined {
  const next = call?.pending[0];
  return next?.kind === 'gate' ? next.gate : undefined;
}

function onWire({ call, player }: Session): readonly OnWire[] {
  const { wire } = player.timeline.snapshot(player.timeline.length - 1);
  return (call?.travelling ?? []).map(({ message, held, plan }) => ({
    message,
    held,
    plan: plan?.do === 'drop' || plan?.do === 'edit' ? plan.do : undefined,
    edited: wire.find((flying) => flying.message.id === message.id)?.edited ?? false,
  }));
}

customElements.define('session-view', SessionView);

declare global {
  interface HTMLElementTagNameMap {
    'session-view': SessionView;
  }
}
