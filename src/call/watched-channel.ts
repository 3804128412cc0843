/** A real RTCDataChannel behind the interface that the handlers use: its states and its messages are frames. */
import { otherPeer } from '../recording/fold/peer.ts';
import { because, current } from './flow.ts';
import type { Channel } from './ports.ts';
import { here, part } from './recorder.ts';
import type { Watching } from './watching.ts';

export class WatchedChannel implements Channel {
  readonly #real: RTCDataChannel;
  readonly #watching: Watching;
  #onmessage: Channel['onmessage'] = null;
  #line: number | undefined;
  #state: string;
  #received = 0;

  /** `made` is the frame that brought it: createDataChannel, or the datachannel event. */
  constructor(watching: Watching, real: RTCDataChannel, made: number | undefined) {
    this.#watching = watching;
    this.#real = real;
    this.#state = '';
    this.#changed(made);
    real.addEventListener('open', () => this.#changed(made));
    real.addEventListener('closing', () => this.#changed(undefined));
    real.addEventListener('close', () => this.#changed(undefined));
    real.addEventListener('message', ({ data }) => this.#heard(String(data)));
  }

  set onmessage(handler: Channel['onmessage']) {
    this.#onmessage = handler;
    this.#line = current().line;
  }

  send(text: string): void {
    const { peer, recorder } = this.#watching;
    this.#real.send(text);
    recorder.record({ kind: 'data', at: peer, direction: 'sent', label: this.#real.label, text, ...here() });
  }

  #heard(text: string): void {
    const { peer, recorder } = this.#watching;
    const cause = this.#sentByOther(this.#received);
    this.#received += 1;
    const seq = recorder.record({
      kind: 'data',
      at: peer,
      direction: 'received',
      label: this.#real.label,
      text,
      ...part({ cause, line: this.#line }),
    });
    because(seq, this.#line, () => this.#onmessage?.({ data: text }));
  }

  /** The channel is reliable and ordered: the nth message received is the nth that the other side sent. */
  #sentByOther(nth: number): number | undefined {
    const { peer, recorder } = this.#watching;
    const sent = recorder.timeline.frames.filter(
      (frame) => frame.kind === 'data' && frame.at === otherPeer(peer) && frame.direction === 'sent',
    );
    return sent[nth]?.seq;
  }

  #changed(cause: number | undefined): void {
    const { peer, recorder } = this.#watching;
    const to = this.#real.readyState;
    if (to === this.#state) return;
    const from = this.#state;
    this.#state = to;
    recorder.record({ kind: 'state', at: peer, machine: 'channel', from, to, ...part({ cause }) });
  }
}
