import type { UpgradeStep } from './upgrade.ts';

/** One step for each version before today's, oldest first. */
export const upgradeSteps: readonly UpgradeStep[] = [];
