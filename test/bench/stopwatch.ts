/** The clocks of the benchmark that run inside the page, so that nothing between here and there is measured. */

export interface Stopwatch {
  /** From the first `new RTCPeerConnection` from now on until two connections are `connected`, in ms. */
  nextCall(): Promise<number>;
  /** From the next file's arrival in the page until the list and the title of its recording are painted, in ms. */
  startImport(): void;
  import(): Promise<number>;
  /** Presses a key at the start of a screen frame, and resolves when that frame has been painted. */
  key(key: string): Promise<void>;
  /** The number of the frame that the list marks as the current one. */
  frame(): number | undefined;
  /** Counts the screen's frames until the returned promise's function is called. */
  startFrames(): void;
  /** The frames since startFrames(), and how many the page was too busy for. */
  stopFrames(): { readonly shown: number; readonly dropped: number };
}

declare global {
  var stopwatch: Stopwatch;
}

/** Runs in the page before all else. It is sent there as text, so it uses nothing from outside itself. */
export function installStopwatch(): void {
  const screenFrameMs = 1000 / 60;
  let made = 0;
  let connected = 0;
  let begun = 0;
  let connectedIn: (ms: number) => void = () => undefined;

  // Both calls that are compared are watched here, in the same way, before their own code hears of anything.
  const Real = globalThis.RTCPeerConnection;
  globalThis.RTCPeerConnection = class extends Real {
    constructor(configuration?: RTCConfiguration) {
      if (made === 0) begun = performance.now();
      super(configuration);
      made += 1;
      this.addEventListener('connectionstatechange', () => {
        if (this.connectionState !== 'connected') return;
        connected += 1;
        if (connected === 2) connectedIn(performance.now() - begun);
      });
    }
  };

  /** Calls back when what is now to be painted has been: a task posted in a frame runs after that frame's paint. */
  const afterThisFrame = (then: () => void) => {
    const { port1, port2 } = new MessageChannel();
    port2.onmessage = () => {
      port1.close();
      then();
    };
    port1.postMessage(undefined);
  };

  const inView = () => document.querySelector('call-page')?.shadowRoot?.querySelector('session-view')?.shadowRoot;
  const frame = () => {
    const list = inView()?.querySelector('frame-list')?.shadowRoot;
    const text = list?.querySelector('[aria-current="step"] .number')?.textContent;
    return text ? Number(text) : undefined;
  };
  const hasTitle = () => Boolean(inView()?.querySelector('frame-explanation')?.shadowRoot?.querySelector('h1'));

  let shown: number[] | undefined;
  let imported = Promise.resolve(Number.NaN);

  globalThis.stopwatch = {
    nextCall() {
      made = 0;
      connected = 0;
      return new Promise((resolve) => {
        connectedIn = resolve;
      });
    },
    startImport() {
      imported = new Promise((resolve) => {
        const arrived = () => {
          const start = performance.now();
          const look = () => {
            if (frame() === undefined || !hasTitle()) requestAnimationFrame(look);
            else afterThisFrame(() => resolve(performance.now() - start));
          };
          requestAnimationFrame(look);
        };
        globalThis.addEventListener('input', arrived, { capture: true, once: true });
      });
    },
    import: () => imported,
    key(key) {
      return new Promise((resolve) => {
        requestAnimationFrame(() => {
          document.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
          afterThisFrame(resolve);
        });
      });
    },
    frame,
    startFrames() {
      const seen: number[] = [];
      shown = seen;
      const look = (now: number) => {
        if (shown !== seen) return;
        seen.push(now);
        requestAnimationFrame(look);
      };
      requestAnimationFrame(look);
    },
    stopFrames() {
      const seen = shown ?? [];
      shown = undefined;
      const gaps = seen.slice(1).map((now, place) => now - (seen[place] ?? now));
      const dropped = gaps.filter((gap) => gap > 1.5 * screenFrameMs);
      return {
        shown: gaps.length,
        dropped: dropped.reduce((sum, gap) => sum + Math.round(gap / screenFrameMs) - 1, 0),
      };
    },
  };
}
