/** icecandidate: what was found, how, and whom it helps. */
import { otherPeer } from '../fold/peer.ts';
import type { Peer } from '../frame.ts';
import { code, say, strong } from '../prose.ts';
import type { Snapshot } from '../snapshot.ts';
import { type CandidateSort, type CandidateWords, candidateWords, reach, sectionOf } from './candidate-words.ts';
import type { ExplainEvent } from './event-words.ts';
import { chinese, type Explained, english, type Phrase } from './explanation.ts';
import { glance } from './glance.ts';
import { type Person, people } from './person.ts';
import { isBundleSettled, localSdp } from './so-far.ts';
import { counted, shown } from './wording.ts';

interface Found {
  readonly me: Person;
  readonly you: Person;
  readonly words: CandidateWords;
  readonly url: string | undefined;
  readonly relayProtocol: string | undefined;
}

export const candidateFound: ExplainEvent<'icecandidate'> = (event, { at }, snapshot) => {
  const me = people[at];
  const you = people[otherPeer(at)];
  if (event.candidate === null) return gatheringOver(me, you, snapshot.peers[at].gathered.length, snapshot, at);
  const words = candidateWords(event.candidate);
  const section = sectionOf(snapshot, at, event.candidate);
  if (words.sort === 'end') return sectionOver(me, you, section);
  const found = { me, you, words, url: event.url, relayProtocol: event.relayProtocol };
  const { en, zh } = sorts[words.sort](found);
  const belongs = belonging(me, section, words, isBundleSettled(snapshot, at), glance(localSdp(snapshot, at)));
  return {
    en: { title: en.title, why: english(en.why, belongs?.en) },
    zh: { title: zh.title, why: chinese(zh.why, belongs?.zh) },
  };
};

type Sort = Exclude<CandidateSort, 'end'>;

const sorts: { readonly [S in Sort]: (found: Found) => Explained } = {
  host({ me, you, words: { address, port } }) {
    const where = reach(address);
    const en =
      where === 'this machine'
        ? say`a loopback address, of use only on this very machine.`
        : where === 'this network'
          ? say`a socket on one of ${me.their} own network interfaces. It is not a public address, so ${you.name} can use it only if ${you.they} is on the same network.`
          : say`a socket on one of ${me.their} own network interfaces. It is a public address, so ${you.name} can reach it if no firewall is in the way.`;
    const zh =
      where === 'this machine'
        ? say`回环地址，只在这台机器上有用。`
        : where === 'this network'
          ? say`${me.ta}自己网络接口上的一个 socket。它不是公网地址，所以只有 ${you.name} 在同一网络内才用得上。`
          : say`${me.ta}自己网络接口上的一个 socket。它是公网地址，只要没有防火墙阻挡，${you.name} 就能到达。`;
    return {
      en: {
        title: say`${me.name} found an address of ${me.their} own: ${address}, port ${port}.`,
        why: say`It is a ${strong('host')} candidate: ${en}`,
      },
      zh: {
        title: say`${me.name} 找到了自己的一个地址：${address}，端口 ${port}。`,
        why: say`这是 ${strong('host')} 候选：${zh}`,
      },
    };
  },

  mdns({ me, you, words: { address, port } }) {
    return {
      en: {
        title: say`${me.name} found an address of ${me.their} own, behind a name: ${code(address)}, port ${port}.`,
        why: say`It is a ${strong('host')} candidate. Without a camera grant the browser does not show ${me.their} local address; the name stands for it, and multicast DNS answers for it, only within one local network. If ${you.name} cannot look it up, another candidate has to do.`,
      },
      zh: {
        title: say`${me.name} 找到了自己的一个地址，隐藏在名字后面：${code(address)}，端口 ${port}。`,
        why: say`这是 ${strong('host')} 候选。没有摄像头授权时，浏览器不透露${me.ta}的本地地址，而用这个名字代替，由组播 DNS 应答，只在同一局域网内有效。如果 ${you.name} 解析不了它，就要靠别的候选。`,
      },
    };
  },

  srflx({ me, you, words: { address, port, related }, url }) {
    const server = url ? shown(url, 48) : undefined;
    return {
      en: {
        title: say`${me.name} learnt how ${me.they} looks from outside: ${address}, port ${port}.`,
        why: say`It is a ${strong('srflx')} (server-reflexive) candidate: ${server ? say`the STUN server ${server}` : 'a STUN server'} saw ${me.their} packet come from there${related ? say`, since ${me.their} NAT had put it in place of ${code(related)}` : say`. The browser hides the address it was sent from, so this does not tell whether a NAT is between`}. Whether ${you.name}’s packets may come in that way depends on the NAT.`,
      },
      zh: {
        title: say`${me.name} 得知自己从外面看是：${address}，端口 ${port}。`,
        why: say`这是 ${strong('srflx')}（服务器反射）候选：${server ? say`STUN 服务器 ${server} ` : 'STUN 服务器'}看到${me.ta}的数据包来自那里${related ? say`，因为 NAT 用它替换了 ${code(related)}` : say`。浏览器隐藏了发出时的地址，所以从这里看不出中间有没有 NAT`}。${you.name} 的数据包能否由此进来，取决于 NAT。`,
      },
    };
  },

  prflx({ me, words: { address, port } }) {
    return {
      en: {
        title: say`${me.name} shows a peer-reflexive candidate: ${address}, port ${port}.`,
        why: say`Such an address is learnt from a check between the peers, never gathered; browsers do not report it in this event.`,
      },
      zh: {
        title: say`${me.name} 给出了一个 prflx（对端反射）候选：${address}，端口 ${port}。`,
        why: say`这种地址是在双方的检查中得知的，而不是收集来的；浏览器不会在这个事件里报告它。`,
      },
    };
  },

  relay({ me, you, words: { address, port }, url, relayProtocol }) {
    const server = url ? shown(url, 48) : undefined;
    const over = relayProtocol ? shown(relayProtocol.toUpperCase(), 8) : undefined;
    return {
      en: {
        title: say`${me.name} has an address on a TURN server: ${address}, port ${port}.`,
        why: say`It is a ${strong('relay')} candidate: what ${you.name} sends there, ${server ?? 'the server'} passes on to ${me.them}${over ? say`, over ${over}` : ''}. It works where nothing direct does, at the price of a detour; it relays media and data, not signalling, and sees only ciphertext.`,
      },
      zh: {
        title: say`${me.name} 在 TURN 服务器上有了一个地址：${address}，端口 ${port}。`,
        why: say`这是 ${strong('relay')} 候选：${you.name} 发到那里的数据，由${server ? say` ${server} ` : '服务器'}${over ? say`经 ${over} ` : ''}转给${me.ta}。直连不通时它仍然可用，代价是绕路；它转发的是媒体和数据而不是信令，看到的也只是密文。`,
      },
    };
  },

  'tcp-active'({ me, words: { address } }) {
    return {
      en: {
        title: say`${me.name} can also dial out by TCP from ${address}.`,
        why: say`It is a ${strong('TCP host')} candidate, ${code('tcptype active')}. Port 9 is only a placeholder: ${me.they} will dial, not listen. It helps only with a peer that listens on TCP, such as a server; between two browsers it is not used.`,
      },
      zh: {
        title: say`${me.name} 还可以从 ${address} 用 TCP 主动连接。`,
        why: say`这是 ${strong('TCP host')} 候选，${code('tcptype active')}。端口 9 只是占位：${me.ta}只会主动连接，不会监听。它只在对端监听 TCP（例如服务器）时有用；两个浏览器之间用不上。`,
      },
    };
  },

  tcp({ me, words: { address, port } }) {
    return {
      en: {
        title: say`${me.name} offers to be reached by TCP: ${address}, port ${port}.`,
        why: say`It is a ${strong('TCP host')} candidate for where UDP does not get through; the other side has to dial it.`,
      },
      zh: {
        title: say`${me.name} 可以通过 TCP 到达：${address}，端口 ${port}。`,
        why: say`这是 ${strong('TCP host')} 候选，用于 UDP 不通的地方；由对端主动连接。`,
      },
    };
  },

  unknown({ me, words: { place } }) {
    return {
      en: {
        title: say`${me.name} found a candidate that cannot be read: ${code(place || ' ')}.`,
        why: say`It does not follow the grammar, or is of a type that is not known here. It is kept as it is.`,
      },
      zh: {
        title: say`${me.name} 找到一个读不懂的候选：${code(place || ' ')}。`,
        why: say`它不符合语法，或类型未知。原样保留。`,
      },
    };
  },
};

/** For which section, and for which component. */
function belonging(
  me: Person,
  section: Phrase | undefined,
  { component }: CandidateWords,
  settled: boolean,
  { sections, bundled }: ReturnType<typeof glance>,
): Phrase | undefined {
  if (component === 2) {
    return {
      en: say`Component 2 is for RTCP on a port of its own; once ${code('a=rtcp-mux')} is agreed it is not used.`,
      zh: say`component 2 是给单独端口上的 RTCP 用的；双方同意 ${code('a=rtcp-mux')} 之后就用不上了。`,
    };
  }
  if (!section || sections.length < 2) return undefined;
  if (settled && bundled) {
    return {
      en: say`One set of candidates is enough for all sections: BUNDLE is settled.`,
      zh: say`一份候选就够所有 m-section 用了：BUNDLE 已定。`,
    };
  }
  return bundled
    ? {
        en: say`It belongs to ${section.en}; BUNDLE is not settled yet, so ${me.they} gathers for each section.`,
        zh: say`它属于${section.zh}；BUNDLE 尚未定下，所以${me.ta}为每个 m-section 各收集一份。`,
      }
    : { en: say`It belongs to ${section.en}.`, zh: say`它属于${section.zh}。` };
}

function sectionOver(me: Person, you: Person, section: Phrase | undefined): Explained {
  return {
    en: {
      title: say`${me.name} has no more candidates${section ? say` for ${section.en}` : ''}.`,
      why: say`The empty candidate marks the end for this transport, and it is worth sending: it lets ${you.name}’s browser stop waiting. Firefox fires it; Chromium goes straight to ${code('null')}.`,
    },
    zh: {
      title: say`${me.name} ${section ? say`在${section.zh} ` : ''}没有更多候选了。`,
      why: say`空候选标记这个传输的候选到此为止，值得发给对方：${you.name} 的浏览器就不必再等。Firefox 会触发它；Chromium 直接给 ${code('null')}。`,
    },
  };
}

function gatheringOver(me: Person, you: Person, all: number, snapshot: Snapshot, at: Peer): Explained {
  const found = snapshot.peers[at].gathered.filter(({ init }) => init !== null && init.candidate !== '').length;
  const none = found === 0 && all > 0;
  return {
    en: {
      title: say`${me.name} is done gathering: ${counted(found, 'candidate')}.`,
      why: english(
        say`The ${code('null')} candidate is for ${me.their} own page alone: all transports are finished. It is not sent to ${you.name}.`,
        none && say`Without any candidate there is no socket to send a check from, so this connection cannot succeed.`,
      ),
    },
    zh: {
      title: say`${me.name} 收集完毕：共 ${found} 个候选。`,
      why: chinese(
        say`${code('null')} 候选只给${me.ta}自己的页面看：所有传输都收集完了。它不会发给 ${you.name}。`,
        none && say`一个候选也没有，检查就无从发出，这个连接不可能成功。`,
      ),
    },
  };
}
