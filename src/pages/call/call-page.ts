/** The call page: it begins calls, opens recordings, and holds the one that is on screen. */
import { css, html, LitElement, type PropertyValues, type TemplateResult } from 'lit';
import type { Scenario } from '../../call/scenarios/scenario.ts';
import { handleKey } from '../../controls/keyboard.ts';
import { Localized } from '../../i18n/localized.ts';
import { Player } from '../../player/player.ts';
import { providePlayer } from '../../player/player-context.ts';
import type { Recording } from '../../recording/recording.ts';
import { Timeline } from '../../recording/timeline.ts';
import { fragmentFrame, keepFragment, pageWish } from './address.ts';
import './call-start.ts';
import type { StartWish } from './call-start.ts';
import type { ToolbarAct } from './call-toolbar.ts';
import './import-dialog.ts';
import { keepLastCall, lastCallFrames, lastCallText } from './last-call.ts';
import type { Session } from './session.ts';

type OpenDialog = 'break-it' | 'keys' | 'keep-scenario' | undefined;

/** All that only a call or a recording needs: loaded when there is to be one. */
const playing = () => import('./playing.ts');
const takeAway = () => import('./take-away.ts');

/** Without WebRTC there is no call, whatever the address asks; recordings are played all the same. */
const canCall = typeof RTCPeerConnection === 'function';

export class CallPage extends LitElement {
  static override properties = {
    session: { state: true },
    dialog: { state: true },
    said: { state: true },
    busy: { state: true },
  };
  declare session: Session | undefined;
  declare dialog: OpenDialog;
  declare said: string;
  /** A call has been asked for, and its parts are on their way. */
  declare busy: boolean;

  static override styles = css`
    :host { display: block; height: 100%; }
    .page.playing { height: 100%; display: grid; grid-template: auto minmax(0, 1fr) / minmax(0, 1fr); }
    @media (max-width: 860px) { .page.playing { height: auto; display: block; } }
  `;

  readonly #i18n = new Localized(this);
  readonly #setPlayer = providePlayer(this, new Player(new Timeline()));
  readonly #keyDown = (event: KeyboardEvent) => this.#key(event);
  readonly #pageHide = () => this.session && keepLastCall(this.session);
  readonly #hashChange = () => this.session?.player.goTo(fragmentFrame() ?? -1);
  readonly #dragOver = (event: DragEvent) => {
    if (event.dataTransfer?.types.includes('Files')) event.preventDefault();
  };
  /** Anywhere on the page: beside it, the browser would leave the page for the file, and the call would be gone. */
  readonly #dropped = (event: DragEvent) => this.#drop(event);
  #iceServers: readonly RTCIceServer[] = [];
  #unlisten: (() => void) | undefined;

  constructor() {
    super();
    this.said = '';
    this.busy = false;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    document.addEventListener('keydown', this.#keyDown);
    document.addEventListener('dragover', this.#dragOver);
    document.addEventListener('drop', this.#dropped);
    globalThis.addEventListener('pagehide', this.#pageHide);
    globalThis.addEventListener('hashchange', this.#hashChange);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.removeEventListener('keydown', this.#keyDown);
    document.removeEventListener('dragover', this.#dragOver);
    document.removeEventListener('drop', this.#dropped);
    globalThis.removeEventListener('pagehide', this.#pageHide);
    globalThis.removeEventListener('hashchange', this.#hashChange);
    this.session?.end();
  }

  override firstUpdated(): void {
    const wish = pageWish();
    if (wish.kind === 'join' && canCall) void this.#start(undefined, { name: wish.name, self: 'bob' });
    else if (wish.kind === 'start' && canCall) void this.#start();
    else if (wish.kind === 'import') this.#choose();
  }

  override render(): TemplateResult {
    return html`
      <div class="page ${this.session ? 'playing' : ''}">
        ${this.session ? this.#playing(this.session) : this.#beginning()}
      </div>
      <import-dialog @imported=${(event: CustomEvent<Recording>) => void this.#imported(event.detail)}></import-dialog>
      <break-it
        .open=${this.dialog === 'break-it'}
        .canKeep=${this.session?.call !== undefined}
        @keep-wanted=${() => void this.#keepScenario()}
        @scenario-chosen=${(event: CustomEvent<Scenario | null>) => this.#broken(event.detail)}
      ></break-it>
      <keys-dialog .open=${this.dialog === 'keys'} @closed=${() => this.#closeDialog()}></keys-dialog>
      <keep-scenario
        .session=${this.dialog === 'keep-scenario' ? this.session : undefined}
        @closed=${() => this.#closeDialog()}
      ></keep-scenario>
    `;
  }

  #beginning(): TemplateResult {
    return html`<call-start
      .webRtc=${canCall}
      .kept=${lastCallFrames()}
      .busy=${this.busy}
      @start-call=${(event: CustomEvent<StartWish>) => void this.#wished(event.detail)}
      @break-it=${() => void this.#breakIt()}
      @import=${() => this.#choose()}
      @restore=${() => void this.#importer?.openText(lastCallText() ?? '')}
    ></call-start>`;
  }

  #playing(session: Session): TemplateResult {
    const { call, player } = session;
    const live = call !== undefined && !call.stopped;
    return html`
      <call-toolbar
        .canCall=${canCall}
        .inCall=${live && isOpen(player)}
        .said=${this.said}
        @toolbar-act=${(event: CustomEvent<ToolbarAct>) => void this.#toolbar(session, event.detail)}
      ></call-toolbar>
      <session-view .session=${session}></session-view>
    `;
  }

  override updated(changed: PropertyValues): void {
    super.updated(changed);
    this.toggleAttribute('playing', this.session !== undefined);
    if (this.session) keepFragment(this.session.player.position);
  }

  get #importer() {
    return this.renderRoot.querySelector('import-dialog');
  }

  async #wished({ iceServers, secondTab }: StartWish): Promise<void> {
    this.#iceServers = iceServers;
    if (!secondTab) {
      await this.#start();
      return;
    }
    const name = Math.random().toString(36).slice(2);
    const address = new URL(location.href);
    address.search = new URLSearchParams({ join: name }).toString();
    address.hash = '';
    globalThis.open(address, '_blank', 'noopener');
    await this.#start(undefined, { name, self: 'amy' });
  }

  async #start(scenario?: Scenario, tab?: { name: string; self: 'amy' | 'bob' }): Promise<void> {
    this.busy = true;
    const { liveSession, plainCall } = await playing();
    const session = await liveSession({
      scenario: scenario ?? plainCall,
      iceServers: this.#iceServers,
      ...(tab && { tab }),
    });
    this.busy = false;
    this.#open(session);
  }

  /** Puts a session on screen; what was there is ended, and kept in case it is wanted back. */
  #open(session: Session): void {
    this.#unlisten?.();
    if (this.session) {
      keepLastCall(this.session);
      this.session.end();
    }
    this.session = session;
    this.said = '';
    this.#setPlayer(session.player);
    const changed = () => {
      this.requestUpdate();
      this.renderRoot.querySelector('session-view')?.requestUpdate();
    };
    this.#unlisten = session.player.listen(changed);
  }

  /** Asks for a file; what will show it is fetched meanwhile. */
  #choose(): void {
    this.#importer?.choose();
    void playing().catch(() => undefined);
  }

  async #imported(recording: Recording): Promise<void> {
    const { playedSession } = await playing();
    this.#open(await playedSession(recording, fragmentFrame() ?? 0));
    this.said = this.#i18n.strings.call.imported(recording.frames.length, recording.origin.browser);
  }

  #drop(event: DragEvent): void {
    const file = event.dataTransfer?.files[0];
    if (!file) return;
    event.preventDefault();
    void this.#importer?.open(file);
  }

  #key(event: KeyboardEvent): void {
    const view = this.renderRoot.querySelector('session-view');
    if (!this.session || this.dialog || view?.busy) return;
    handleKey(event, this.session.player, () => {
      this.dialog = 'keys';
    });
  }

  #closeDialog(): void {
    this.dialog = undefined;
  }

  async #breakIt(): Promise<void> {
    const start = this.renderRoot.querySelector('call-start');
    if (start) {
      const servers = start.servers();
      if (!servers) return;
      this.#iceServers = servers;
    }
    await import('./break-it.ts');
    this.dialog = 'break-it';
  }

  async #keepScenario(): Promise<void> {
    await import('./keep-scenario.ts');
    this.dialog = 'keep-scenario';
  }

  #broken(scenario: Scenario | null): void {
    // The menu also says that it closed when another dialog has taken its place.
    if (this.dialog === 'break-it') this.dialog = undefined;
    if (scenario) void this.#start(scenario);
  }

  async #toolbar(session: Session, act: ToolbarAct): Promise<void> {
    const { call } = this.#i18n.strings;
    switch (act) {
      case 'new-call':
        await this.#start();
        break;
      case 'break-it':
        await this.#breakIt();
        break;
      case 'keys':
        this.dialog = act;
        break;
      case 'add-track':
      case 'restart-ice':
      case 'hang-up':
        session.player.expectOne();
        session.call?.do({ do: 'act', peer: session.self, action: act });
        break;
      case 'export':
        (await takeAway()).saveRecording(session.recording());
        break;
      case 'export-redacted': {
        const { redact } = await import('../../recording/redaction.ts');
        (await takeAway()).saveRecording(redact(session.recording()));
        break;
      }
      case 'import':
        this.#choose();
        break;
      case 'mermaid':
        this.said = (await (await takeAway()).copyAsMermaid(session.recording(), this.#i18n.language))
          ? call.copied
          : call.copyFailed;
        break;
    }
  }
}

/** Whether one of the connections is, at present. */
function isOpen({ timeline }: Player): boolean {
  const { amy, bob } = timeline.snapshot(timeline.length - 1).peers;
  return amy.connection === 'open' || bob.connection === 'open';
}

customElements.define('call-page', CallPage);

declare global {
  interface HTMLElementTagNameMap {
    'call-page': CallPage;
  }
}
