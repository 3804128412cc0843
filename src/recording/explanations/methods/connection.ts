/** The connection itself: made, asked to restart ICE, closed. */
import { otherPeer } from '../../fold/peer.ts';
import { code, say, strong } from '../../prose.ts';
import { chinese, english, type Phrase } from '../explanation.ts';
import { people } from '../person.ts';
import { listed, shown } from '../wording.ts';
import type { MethodWords } from './method-words.ts';
import { refused } from './refused.ts';

export const createPeerConnection: MethodWords = {
  begun({ at, given }) {
    const me = people[at];
    const servers = iceServers(me.they, me.ta, given.options);
    return {
      en: {
        title: say`${me.name} makes ${me.their} ${code('RTCPeerConnection')}.`,
        why: english(
          say`Nothing goes over the network yet: it starts in ${code('stable')}, has gathered nothing and knows nobody.`,
          servers.en,
        ),
      },
      zh: {
        title: say`${me.name} 创建了${me.ta}的 ${code('RTCPeerConnection')}。`,
        why: chinese(
          say`此时网络上还没有任何动静：它从 ${code('stable')} 开始，没有收集任何候选，也不认识任何人。`,
          servers.zh,
        ),
      },
    };
  },
  resolved({ at }) {
    const me = people[at];
    return {
      en: {
        title: say`${me.name}’s connection exists.`,
        why: say`All its state machines stand at their beginning: ${code('stable')}, ${code('new')}, ${code('new')}, ${code('new')}.`,
      },
      zh: {
        title: say`${me.name} 的连接已经存在。`,
        why: say`它的状态机都在起点：${code('stable')}、${code('new')}、${code('new')}、${code('new')}。`,
      },
    };
  },
  rejected({ at }, _snapshot, error) {
    return refused(at, 'createPeerConnection', error, configurationTroubles.get(error.name));
  },
};

const configurationTroubles: ReadonlyMap<string, Phrase> = new Map([
  [
    'SyntaxError',
    {
      en: say`The URL of an ICE server is not written as it must be: ${code('stun:host:port')}, ${code('turn:host:port?transport=udp')} or ${code('turns:host:port')}, with no ${code('//')}.`,
      zh: say`某个 ICE 服务器的 URL 写法不对：应为 ${code('stun:host:port')}、${code('turn:host:port?transport=udp')} 或 ${code('turns:host:port')}，不带 ${code('//')}。`,
    },
  ],
  [
    'InvalidAccessError',
    {
      en: say`A TURN server needs both ${code('username')} and ${code('credential')}; a STUN server needs neither.`,
      zh: say`TURN 服务器必须同时给出 ${code('username')} 和 ${code('credential')}；STUN 服务器两者都不需要。`,
    },
  ],
  [
    'ReferenceError',
    {
      en: say`This browser has no WebRTC, or it is switched off. Recordings can still be played here.`,
      zh: say`这个浏览器没有 WebRTC，或它被关闭了。录制仍可在此播放。`,
    },
  ],
]);

export const restartIce: MethodWords = {
  begun({ at }) {
    const me = people[at];
    return {
      en: {
        title: say`${me.name} asks for an ICE restart.`,
        why: say`It changes nothing by itself: it marks the connection, so that the next offer carries a new ${code('ice-ufrag')} and ${code('ice-pwd')}. Until new pairs work, media stays on the old pair, and DTLS goes on unchanged.`,
      },
      zh: {
        title: say`${me.name} 要求重启 ICE。`,
        why: say`它本身不改变什么，只是做个标记：下一个 offer 会带上新的 ${code('ice-ufrag')} 和 ${code('ice-pwd')}。新的候选对可用之前，媒体仍走旧的那一对，DTLS 也照常继续。`,
      },
    };
  },
  resolved({ at }) {
    const me = people[at];
    return {
      en: {
        title: say`${me.name}’s connection is marked for an ICE restart.`,
        why: say`The restart itself begins with the next offer.`,
      },
      zh: { title: say`${me.name} 的连接已标记为需要重启 ICE。`, why: say`真正的重启从下一个 offer 开始。` },
    };
  },
  rejected({ at }, _snapshot, error) {
    return refused(at, 'restartIce', error);
  },
};

export const close: MethodWords = {
  begun({ at }) {
    const me = people[at];
    const you = people[otherPeer(at)];
    return {
      en: {
        title: say`${me.name} closes ${me.their} connection.`,
        why: say`It takes effect at once and for good, and ${me.their} own state events do not fire for it. No signalling tells ${you.name}: that is what ${strong('bye')} is for. Without it ${you.they} sees ${you.their} data channel and DTLS close, and Chromium says ${code('disconnected')} some seconds later.`,
      },
      zh: {
        title: say`${me.name} 关闭了${me.ta}的连接。`,
        why: say`立即生效，不可恢复，${me.ta}自己的状态事件不会因此触发。没有信令告诉 ${you.name}，这正是 ${strong('bye')} 的用处；没有它，${you.ta}只会看到数据通道和 DTLS 关闭，Chromium 要过几秒才显示 ${code('disconnected')}。`,
      },
    };
  },
  resolved({ at }) {
    const me = people[at];
    return {
      en: {
        title: say`${me.name}’s connection is closed.`,
        why: say`A closed connection cannot be opened again; a new call needs a new one.`,
      },
      zh: { title: say`${me.name} 的连接已关闭。`, why: say`关闭的连接不能再打开；新的通话需要新的连接。` },
    };
  },
  rejected({ at }, _snapshot, error) {
    return refused(at, 'close', error);
  },
};

/** What the configuration lets the connection find. */
function iceServers(they: string, ta: string, options: string | undefined): Phrase {
  const { urls, relayOnly } = configuration(options);
  const relay = code('iceTransportPolicy: "relay"');
  if (urls.length === 0) {
    return relayOnly
      ? {
          en: say`With ${relay} and no TURN server ${they} can find no candidate at all: this connection cannot succeed.`,
          zh: say`设了 ${relay} 却没有 TURN 服务器，${ta}一个候选也找不到：这个连接不可能成功。`,
        }
      : {
          en: say`No STUN or TURN server is named, so only ${strong('host')} candidates will be found: enough on one machine or one network.`,
          zh: say`没有指定 STUN 或 TURN 服务器，所以只会找到 ${strong('host')} 候选：在同一台机器或同一网络内已经够用。`,
        };
  }
  const some = urls.slice(0, 3).map((url) => shown(url, 48));
  const en = say`To learn more addresses it may ask ${listed(some, ', ', ' and ')}.`;
  const zh = say`为了得到更多地址，它可以询问 ${listed(some, '、', '和')}。`;
  if (!relayOnly) return { en, zh };
  return {
    en: english(en, say`With ${relay} only relayed candidates are used.`),
    zh: chinese(zh, say`设了 ${relay}，只使用中继候选。`),
  };
}

function configuration(options: string | undefined): { urls: string[]; relayOnly: boolean } {
  try {
    const read: unknown = JSON.parse(options ?? '');
    const servers = property(read, 'iceServers');
    const urls = (Array.isArray(servers) ? servers : [])
      .flatMap((server) => property(server, 'urls'))
      .filter((url) => typeof url === 'string');
    return { urls, relayOnly: property(read, 'iceTransportPolicy') === 'relay' };
  } catch {
    return { urls: [], relayOnly: false };
  }
}

function property(value: unknown, key: string): unknown {
  if (typeof value !== 'object' || value === null) return undefined;
  return Object.entries(value).find(([own]) => own === key)?.[1];
}
