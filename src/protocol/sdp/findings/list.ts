/** The rules, in the order of their groups. A new rule is a file in the folder of its group, and a place in its list. */
import { answerRules } from './answers/rules.ts';
import { candidateRules } from './candidates/rules.ts';
import { codecRules } from './codecs/rules.ts';
import { dataRules } from './data/rules.ts';
import { extensionRules } from './extensions/rules.ts';
import type { Finding } from './finding.ts';
import { otherWorldRules } from './other-worlds/rules.ts';
import { privacyRules } from './privacy/rules.ts';
import { remarkableRules } from './remarkable/rules.ts';
import { sectionRules } from './sections/rules.ts';
import { sessionRules } from './session/rules.ts';
import { sourceRules } from './sources/rules.ts';
import { syntaxRules } from './syntax/rules.ts';
import { transportRules } from './transport/rules.ts';
import { versionRules } from './versions/rules.ts';

export const rules: readonly Finding[] = [
  ...syntaxRules,
  ...sessionRules,
  ...sectionRules,
  ...transportRules,
  ...codecRules,
  ...extensionRules,
  ...sourceRules,
  ...dataRules,
  ...candidateRules,
  ...answerRules,
  ...versionRules,
  ...otherWorldRules,
  ...privacyRules,
  ...remarkableRules,
];
