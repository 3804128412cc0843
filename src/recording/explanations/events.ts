/** Events of a connection. Candidates have files of their own. */
import { otherPeer } from '../fold/peer.ts';
import type { CallEvent, FrameOf } from '../frame.ts';
import { code, say } from '../prose.ts';
import { stateOf } from '../snapshot.ts';
import { candidateError } from './candidate-error.ts';
import { candidateFound } from './candidate-found.ts';
import type { ExplainEvent } from './event-words.ts';
import type { Explain } from './explanation.ts';
import { kindWord } from './glance.ts';
import { people } from './person.ts';
import { shown } from './wording.ts';

export const eventFired: Explain<FrameOf<'event'>> = (frame, snapshot) => {
  // The table is right for each type by its own type; TypeScript cannot follow that through the union.
  const tell = events[frame.event.type] as ExplainEvent<CallEvent['type']>;
  return tell(frame.event, frame, snapshot);
};

const events: { readonly [T in CallEvent['type']]: ExplainEvent<T> } = {
  icecandidate: candidateFound,
  icecandidateerror: candidateError,

  track(event, { at }) {
    const me = people[at];
    const you = people[otherPeer(at)];
    const kind = kindWord(event.track);
    const section = event.mid === null ? undefined : shown(event.mid, 16);
    return {
      en: {
        title: say`${me.name} gets a track of ${you.name}’s: ${kind.en}.`,
        why: say`It comes with the description, not with the first packet: until media arrives it is muted${event.track === 'video' ? ', so a video element on it stays black' : ' and silent'}.${section ? say` It belongs to the section with mid ${section}.` : ''}`,
      },
      zh: {
        title: say`${me.name} 得到 ${you.name} 的一条轨道：${kind.zh}。`,
        why: say`它随描述而来，而不是随第一个数据包：媒体到达之前它是 muted${event.track === 'video' ? '，接上它的视频元素是黑的' : '，没有声音'}。${section ? say`它属于 mid 为 ${section} 的 m-section。` : ''}`,
      },
    };
  },

  datachannel(event, { at }) {
    const me = people[at];
    const you = people[otherPeer(at)];
    const label = shown(event.label, 32);
    const stream = event.id === null ? undefined : say`${event.id}`;
    return {
      en: {
        title: say`${me.name} is handed the data channel ${label}.`,
        why: say`${you.name} created it and announced it inside SCTP with a DCEP message, not in the SDP${stream ? say`; its stream number is ${stream}` : ''}. Both ends can send now.`,
      },
      zh: {
        title: say`${me.name} 拿到数据通道 ${label}。`,
        why: say`它由 ${you.name} 创建，并在 SCTP 里用一条 DCEP 消息通告，而不是写在 SDP 里${stream ? say`；它的流编号是 ${stream}` : ''}。现在两端都可以发送了。`,
      },
    };
  },

  negotiationneeded(_event, { at }, snapshot) {
    const me = people[at];
    const you = people[otherPeer(at)];
    const stable = (stateOf(snapshot, at, 'signaling') ?? 'stable') === 'stable';
    return {
      en: {
        title: say`${me.name}’s browser says that a new negotiation is needed.`,
        why: stable
          ? say`Something was added or changed that ${you.name} has not agreed to yet. The event only reminds: it is for the page to make an offer, or, for a side that will only answer, to leave it alone.`
          : say`Something is still open, though a negotiation is under way: the page looks at it again when the state is ${code('stable')}.`,
      },
      zh: {
        title: say`${me.name} 的浏览器提示需要协商。`,
        why: stable
          ? say`有内容被加入或改动，而 ${you.name} 还没有同意。这个事件只是提醒：由页面决定是否发 offer；只负责应答的一方可以不理会它。`
          : say`虽然协商正在进行，仍有未决的内容：等状态回到 ${code('stable')}，页面再处理。`,
      },
    };
  },
};
