/** The tabs whose figures are large and not needed to begin with: theirs are loaded when the tab is first to be shown. */
import type { DetailTab } from './detail-tab.ts';

const loaders: { readonly [T in DetailTab]?: () => Promise<unknown> } = {
  states: () => import('../../figures/state-machines.ts'),
  media: () => import('./media-tab.ts'),
};

const loaded = new Set<DetailTab>();

/** True when the tab can be shown now; else `then` is called when it can. One that cannot be had is tried again. */
export function hasParts(tab: DetailTab, then: () => void): boolean {
  const load = loaders[tab];
  if (!load || loaded.has(tab)) return true;
  load().then(
    () => {
      loaded.add(tab);
      then();
    },
    () => undefined,
  );
  return false;
}
