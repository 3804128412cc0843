/**
 * What happened in a frame, in one sentence, and why or what it means, in a few. Built from the frame's own values and
 * from what the call has come to. A new kind of frame does not compile until it has its entry here.
 */
import type { Language } from '../../protocol/language.ts';
import type { Frame, FrameKind, FrameOf } from '../frame.ts';
import { type Prose, say } from '../prose.ts';
import type { Snapshot } from '../snapshot.ts';
import { actionTaken } from './actions.ts';
import { eventFired } from './events.ts';
import { chinese, type Explain, type Explanation, english, type Phrase } from './explanation.ts';
import { messageDelivered, messageDropped, messageEdited, messageHeld, messageSent } from './messages.ts';
import { callBegun, callSettled } from './methods.ts';
import { noteMade, queueChanged } from './notes.ts';
import { pageChanged } from './page-events.ts';
import { pairChanged } from './pairs.ts';
import { stateChanged } from './states.ts';
import { certificateHashed, dataMoved, mediaReached, sampleTaken } from './traffic.ts';
import { shown } from './wording.ts';

const kinds: { readonly [K in FrameKind]: Explain<FrameOf<K>> } = {
  action: actionTaken,
  'api-call': callBegun,
  'api-settled': callSettled,
  event: eventFired,
  state: stateChanged,
  'message-sent': messageSent,
  'message-held': messageHeld,
  'message-edited': messageEdited,
  'message-dropped': messageDropped,
  'message-delivered': messageDelivered,
  note: noteMade,
  queue: queueChanged,
  data: dataMoved,
  pair: pairChanged,
  stats: sampleTaken,
  media: mediaReached,
  fingerprint: certificateHashed,
  page: pageChanged,
};

/** `snapshot` is the one after `frame`. */
export function explain(frame: Frame, snapshot: Snapshot, language: Language): Explanation {
  // The table is right for each kind by its type; TypeScript cannot follow that through the union.
  const tell = kinds[frame.kind] as Explain<Frame>;
  const { title, why } = tell(frame, snapshot)[language];
  const doer = frame.kind === 'action' ? undefined : doneBy(frame.by);
  const join = { en: english, zh: chinese }[language];
  const whole = { title, why: join(why, doer?.[language]) };
  return language === 'zh' ? { title: closedUp(whole.title), why: closedUp(whole.why) } : whole;
}

/** The blank that sets a Latin word apart goes where the word turns out to be Chinese. Code and names stay as they are. */
function closedUp(prose: Prose): Prose {
  return prose.map((part, place) => {
    if (typeof part !== 'string') return part;
    const inner = part.replace(/(?<=\p{sc=Han}) (?=\p{sc=Han})/gu, '');
    const next = prose[place + 1];
    return typeof next === 'string' && /^\p{sc=Han}/u.test(next) ? inner.replace(/(?<=\p{sc=Han}) $/u, '') : inner;
  });
}

/** Who stepped in, where it was not the call's own code. */
function doneBy(by: string | undefined): Phrase | undefined {
  if (by === undefined) return undefined;
  if (by === 'person') return { en: say`(Done by hand.)`, zh: say`（手动操作。）` };
  if (by === 'scenario') return { en: say`(The scenario did this.)`, zh: say`（由场景执行。）` };
  if (by === 'nobody-there') {
    return {
      en: say`Nobody was there to take it: the other tab is not open.`,
      zh: say`没有人接收：另一个标签页没有打开。`,
    };
  }
  return { en: say`(The scenario ${shown(by, 40)} did this.)`, zh: say`（由场景 ${shown(by, 40)} 执行。）` };
}
