/** An answer against its offer. */
import type { Finding } from '../finding.ts';
import { answerAdds } from './answer-adds.ts';
import { answerBundleDropped } from './answer-bundle-dropped.ts';
import { answerBundleExtra } from './answer-bundle-extra.ts';
import { answerBundleTag } from './answer-bundle-tag.ts';
import { answerDirection } from './answer-direction.ts';
import { answerH264Config } from './answer-h264-config.ts';
import { answerIsOffer } from './answer-is-offer.ts';
import { answerMsidEcho } from './answer-msid-echo.ts';
import { answerMuxDropped } from './answer-mux-dropped.ts';
import { answerNoCommon } from './answer-no-common.ts';
import { answerProto } from './answer-proto.ts';
import { answerPtMoved } from './answer-pt-moved.ts';
import { answerSections } from './answer-sections.ts';
import { answerSetup } from './answer-setup.ts';
import { answerTagRejected } from './answer-tag-rejected.ts';
import { bothLite } from './both-lite.ts';
import { fellAway } from './fell-away.ts';
import { fingerprintsEqual } from './fingerprints-equal.ts';

export const answerRules: readonly Finding[] = [
  answerSections,
  answerIsOffer,
  answerSetup,
  answerBundleExtra,
  answerBundleDropped,
  answerBundleTag,
  answerDirection,
  answerNoCommon,
  answerPtMoved,
  answerAdds,
  fingerprintsEqual,
  fellAway,
  answerMsidEcho,
  answerProto,
  answerMuxDropped,
  answerTagRejected,
  answerH264Config,
  bothLite,
];
