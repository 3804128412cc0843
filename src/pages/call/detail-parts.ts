/** A call begins with its code: the figures of the other tabs are loaded when theirs is first to be shown. */
import type { DetailTab } from './detail-tab.ts';

const loaders: { readonly [T in Exclude<DetailTab, 'code'>]: () => Promise<unknown> } = {
  sdp: () => import('../../figures/sdp-text.ts'),
  candidates: () => import('../../figures/candidate-table.ts'),
  pairs: () => import('../../figures/candidate-pairs.ts'),
  states: () => import('../../figures/state-machines.ts'),
  media: () => import('./media-tab.ts'),
};

const loaded = new Set<DetailTab>();

/** True when the tab can be shown now; else `then` is called when it can. One that cannot be had is tried again. */
export function hasParts(tab: DetailTab, then: () => void): boolean {
  if (tab === 'code' || loaded.has(tab)) return true;
  loaders[tab]().then(
    () => {
      loaded.add(tab);
      then();
    },
    () => undefined,
  );
  return false;
}
