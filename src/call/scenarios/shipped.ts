/** The menu "Break it", from easy to subtle. */
import { addedTrack } from './list/added-track.ts';
import { candidatesFirst } from './list/candidates-first.ts';
import { codecRemoved } from './list/codec-removed.ts';
import { dropAnswer } from './list/drop-answer.ts';
import { dropBye } from './list/drop-bye.ts';
import { flippedFingerprint } from './list/flipped-fingerprint.ts';
import { glare } from './list/glare.ts';
import { iceRestart } from './list/ice-restart.ts';
import { lateAnswer } from './list/late-answer.ts';
import { lostBundle } from './list/lost-bundle.ts';
import { malformedCandidate } from './list/malformed-candidate.ts';
import { malformedInQueue } from './list/malformed-in-queue.ts';
import { noCandidates } from './list/no-candidates.ts';
import { noCommonCodec } from './list/no-common-codec.ts';
import { oldUfrag } from './list/old-ufrag.ts';
import { oneSidedCandidates } from './list/one-sided-candidates.ts';
import { perfectNegotiation } from './list/perfect-negotiation.ts';
import { relayWithoutRelay } from './list/relay-without-relay.ts';
import { twoDtlsClients } from './list/two-dtls-clients.ts';
import { undecidedSetup } from './list/undecided-setup.ts';
import type { ShippedScenario } from './shipped-scenario.ts';

export const shippedScenarios: readonly ShippedScenario[] = [
  dropAnswer,
  lateAnswer,
  candidatesFirst,
  noCandidates,
  flippedFingerprint,
  dropBye,
  relayWithoutRelay,
  iceRestart,
  addedTrack,
  codecRemoved,
  noCommonCodec,
  glare,
  perfectNegotiation,
  malformedCandidate,
  malformedInQueue,
  oneSidedCandidates,
  oldUfrag,
  undecidedSetup,
  lostBundle,
  twoDtlsClients,
];
