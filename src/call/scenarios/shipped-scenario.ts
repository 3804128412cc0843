/** A scenario of the menu: what is done, what it teaches in every language, and how it ends. All of it, or it does not compile. */
import type { Language } from '../../protocol/language.ts';
import type { Ending } from './ending.ts';
import type { Scenario } from './scenario.ts';

export interface ScenarioText {
  /** For the menu. */
  readonly name: string;
  /** What one sees, step by step. */
  readonly see: string;
  /** How a real one is told from its traces: getStats(), chrome://webrtc-internals, logs, what users report. */
  readonly traces: string;
}

export interface ShippedScenario {
  readonly scenario: Scenario;
  readonly text: { readonly [L in Language]: ScenarioText };
  /** Measured in Chromium; the test of all scenarios holds it to this. */
  readonly ends: Ending;
}
