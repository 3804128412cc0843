/** What the address asks of the call page: begin, open, join, or show a frame; and the frame in view written back. */

export type PageWish =
  | { readonly kind: 'start' | 'import' | 'nothing' }
  | { readonly kind: 'join'; readonly name: string };

/** `#start`, `#import`, `?join=<name>`. */
export function pageWish(): PageWish {
  const name = new URLSearchParams(location.search).get('join');
  if (name) return { kind: 'join', name };
  if (location.hash === '#start') return { kind: 'start' };
  return { kind: location.hash === '#import' ? 'import' : 'nothing' };
}

/** The frame that `#frame=<seq>` names. */
export function fragmentFrame(): number | undefined {
  const found = /^#frame=(\d+)$/.exec(location.hash)?.[1];
  return found === undefined ? undefined : Number(found);
}

let wanted = -1;
let writing = false;

/** Writes the frame into the fragment, a moment later: browsers refuse to be told many times a second. */
export function keepFragment(seq: number): void {
  wanted = seq;
  if (writing) return;
  writing = true;
  const before = location.hash;
  setTimeout(() => {
    writing = false;
    // The person has named a frame meanwhile: that is where the page goes next.
    if (location.hash !== before) return;
    if (wanted >= 0 && fragmentFrame() !== wanted) history.replaceState(null, '', `#frame=${wanted}`);
  }, 150);
}
