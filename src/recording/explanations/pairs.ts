/** Candidate pairs: tried, found to work or not, nominated, selected (RFC 8445 §6.1.2.6, §7, §8). */
import { otherPeer } from '../fold/peer.ts';
import type { FrameOf, Pair, PairEnd } from '../frame.ts';
import { code, type Prose, say, strong } from '../prose.ts';
import { placeOf } from './candidate-words.ts';
import type { Explain, Explained } from './explanation.ts';
import { type Person, people } from './person.ts';

interface Telling {
  readonly me: Person;
  readonly you: Person;
  readonly pair: Pair;
  /** "her host and Bob's prflx". */
  readonly en: Prose;
  readonly zh: Prose;
}

export const pairChanged: Explain<FrameOf<'pair'>> = ({ at, pair, was }) => {
  const me = people[at];
  const you = people[otherPeer(at)];
  const telling: Telling = {
    me,
    you,
    pair,
    en: say`${me.their} ${end(pair.local)} and ${you.name}’s ${end(pair.remote)}`,
    zh: say`${me.ta}的 ${end(pair.local)} 与 ${you.name} 的 ${end(pair.remote)}`,
  };
  if (pair.selected) return selected(telling);
  if (pair.nominated && pair.state === 'succeeded') return nominated(telling);
  if (was === 'succeeded' && pair.state === 'succeeded') return passedOver(telling);
  return states[pair.state](telling);
};

const states: { readonly [S in Pair['state']]: (telling: Telling) => Explained } = {
  frozen: ({ me, en, zh }) => ({
    en: {
      title: say`${me.name} has a pair that rests: ${en}.`,
      why: say`A frozen pair waits until a like one (of the same foundation) has succeeded, so that not all are tried at once.`,
    },
    zh: {
      title: say`${me.name} 有一对暂时冻结的候选：${zh}。`,
      why: say`frozen 的候选对要等同类（foundation 相同）的一对成功，这样不会一次全都去试。`,
    },
  }),
  waiting: ({ me, en, zh }) => ({
    en: {
      title: say`${me.name} pairs ${en}.`,
      why: say`The pair waits for its turn: checks go out one after the other, the highest pair priority first.`,
    },
    zh: {
      title: say`${me.name} 把${zh} 配成一对。`,
      why: say`这一对在排队：检查逐个发出，优先级最高的候选对先来。`,
    },
  }),
  'in-progress': ({ me, you, pair, en, zh }) => ({
    en: {
      title: say`${me.name} checks ${en}.`,
      why: say`A STUN Binding request is on its way to ${you.name}${reflexive(pair) ? say`, at an address learnt from ${you.their} own check (${strong('prflx')})` : ''}. The pair works when the answer comes back.`,
    },
    zh: {
      title: say`${me.name} 正在检查${zh}。`,
      why: say`一个 STUN Binding 请求正发往 ${you.name}${reflexive(pair) ? say`，目的地址是从${you.ta}的检查中得知的（${strong('prflx')}）` : ''}。收到回答，这一对就可用。`,
    },
  }),
  succeeded: ({ me, pair, en, zh }) => ({
    en: {
      title: say`This pair works: ${en}.`,
      why: say`The answer to ${me.their} check came back${pair.rtt === null ? '' : ` in ${pair.rtt.toFixed(1)} ms`}. It can be chosen now; another that works may still be better.`,
    },
    zh: {
      title: say`这一对可用：${zh}。`,
      why: say`${me.ta}的检查收到了回答${pair.rtt === null ? '' : `，用时 ${pair.rtt.toFixed(1)} 毫秒`}。现在可以选它；别的可用候选对也许更好。`,
    },
  }),
  cancelled: ({ me, en, zh }) => ({
    en: {
      title: say`${me.name} gives up checking a pair: ${en}.`,
      why: say`Nothing is wrong with it: another pair already does the work, so it need not be tried. Only Firefox tells of this, as ${code('cancelled')}, which is not a state of the standard.`,
    },
    zh: {
      title: say`${me.name} 不再检查一对候选：${zh}。`,
      why: say`它没有问题：另一对已经够用，就不必再试。只有 Firefox 会这样报告，写作 ${code('cancelled')}，标准里没有这个状态。`,
    },
  }),
  failed: ({ me, you, en, zh }) => ({
    en: {
      title: say`This pair does not work: ${en}.`,
      why: say`No answer came, or the wrong one: a NAT or a firewall in between, an address that cannot be reached, or a ufrag that ${you.name} does not know. It takes only one pair that works.`,
    },
    zh: {
      title: say`这一对不通：${zh}。`,
      why: say`没有回答，或回答不对：中间有 NAT 或防火墙，地址到不了，或 ${you.name} 不认识这个 ufrag。${me.name} 只要有一对能通就够。`,
    },
  }),
};

function selected({ me, pair, en, zh }: Telling): Explained {
  const relayed = pair.local.type === 'relay' || pair.remote.type === 'relay';
  return {
    en: {
      title: say`${me.name} uses this pair now: ${en}.`,
      why: say`It is the ${strong('selected')} pair: DTLS, media and data go over it${relayed ? ', through a TURN relay' : ', with no server in between'}. It was chosen among those that work, not for its priority alone; and it may change later.`,
    },
    zh: {
      title: say`${me.name} 现在用这一对：${zh}。`,
      why: say`这是${strong('选中的（selected）')}候选对：DTLS、媒体和数据都走它${relayed ? '，经过 TURN 中继' : '，中间没有服务器'}。它是从可用的候选对里选出的，不只看优先级；之后也可能更换。`,
    },
  };
}

function nominated({ me, en, zh }: Telling): Explained {
  return {
    en: {
      title: say`This pair is nominated: ${en}.`,
      why: say`The controlling side says with ${code('USE-CANDIDATE')} in a check that this is the pair to use. Usually the one who offered is controlling.`,
    },
    zh: {
      title: say`这一对被提名：${zh}。`,
      why: say`controlling 一方在检查里带上 ${code('USE-CANDIDATE')}，表示要用${me.ta}这一对。通常发 offer 的一方是 controlling。`,
    },
  };
}

function passedOver({ me, en, zh }: Telling): Explained {
  return {
    en: {
      title: say`${me.name} does not use this pair now: ${en}.`,
      why: say`It works, but another that works is used in its place.`,
    },
    zh: { title: say`${me.name} 现在不用这一对：${zh}。`, why: say`它可用，但正在使用的是另一个可用的候选对。` },
  };
}

function end({ type, address, port }: PairEnd): Prose {
  // Chromium gives an empty address, Firefox "(redacted)", where the page may not know it.
  const known = address !== null && address !== '' && address !== '(redacted)';
  const place = known ? code(placeOf(address, port)) : port === null ? undefined : code(`:${port}`);
  return place ? say`${strong(type)} ${place}` : say`${strong(type)}`;
}

function reflexive({ remote }: Pair): boolean {
  return remote.type === 'prflx';
}
