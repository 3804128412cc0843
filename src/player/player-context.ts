/** Hands a group of figures and controls its player, and draws each again when the player moves. */
import { ContextConsumer, ContextProvider, createContext } from '@lit/context';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { Timeline } from '../recording/timeline.ts';
import { Player } from './player.ts';

const playerContext = createContext<Player>(Symbol('player'));

/** For the page: gives `player` to all below `host`. */
export function providePlayer(host: ReactiveControllerHost & HTMLElement, player: Player): (player: Player) => void {
  const provider = new ContextProvider(host, { context: playerContext, initialValue: player });
  return (next) => provider.setValue(next);
}

/** For a control: the player it belongs to. */
export class PlayerController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #player = new Player(new Timeline());
  #unlisten: (() => void) | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
    new ContextConsumer(host, {
      context: playerContext,
      subscribe: true,
      callback: (player) => {
        this.#unlisten?.();
        this.#player = player;
        this.#unlisten = player.listen(() => host.requestUpdate());
        host.requestUpdate();
      },
    });
  }

  get player(): Player {
    return this.#player;
  }

  hostConnected(): void {
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#unlisten?.();
  }
}
