/** What goes over the connection once it stands: texts, media, a look at the statistics, the proof of the certificate. */
import { otherPeer } from '../fold/peer.ts';
import type { FrameOf } from '../frame.ts';
import { code, say, strong } from '../prose.ts';
import { chinese, type Explain, english } from './explanation.ts';
import { people } from './person.ts';
import { counted, shown } from './wording.ts';

export const dataMoved: Explain<FrameOf<'data'>> = (frame, snapshot) => {
  const { at, direction, label, text } = frame;
  const me = people[at];
  const you = people[otherPeer(at)];
  const words = shown(text, 100);
  const channel = shown(label, 32);
  const sentBefore = (peer: 'amy' | 'bob', way: 'sent' | 'received') =>
    snapshot.peers[peer].data.some((one) => one.seq < frame.seq && one.direction === way && one.text === text);
  if (direction === 'sent') {
    const echo = sentBefore(at, 'received');
    return {
      en: {
        title: echo ? say`${me.name} sends it back: ${words}` : say`${me.name} sends ${you.name} a text: ${words}`,
        why: echo
          ? say`${me.Their} page returns whatever comes in on ${channel}: an echo, to see both directions at work.`
          : say`It goes over the data channel ${channel}: SCTP inside DTLS, from browser to browser, with no server in between but perhaps a TURN relay, which sees only ciphertext.`,
      },
      zh: {
        title: echo ? say`${me.name} 把它发回去：${words}` : say`${me.name} 给 ${you.name} 发了一段文字：${words}`,
        why: echo
          ? say`${me.ta}的页面会把 ${channel} 上收到的内容原样返回：这个回声让人看到两个方向都通。`
          : say`它走数据通道 ${channel}：DTLS 里的 SCTP，从浏览器到浏览器；中间没有服务器，至多有个只看得到密文的 TURN 中继。`,
      },
    };
  }
  const echo = sentBefore(at, 'sent');
  return {
    en: {
      title: echo
        ? say`${me.name} hears ${me.their} own text back: ${words}`
        : say`${me.name} gets a text from ${you.name}: ${words}`,
      why: echo
        ? say`There and back over ${channel}: the echo shows that both directions work.`
        : say`It came over the data channel ${channel}, reliable and in order, as that is what a channel is unless told otherwise.`,
    },
    zh: {
      title: echo
        ? say`${me.name} 收到了自己那段文字的回声：${words}`
        : say`${me.name} 收到 ${you.name} 的文字：${words}`,
      why: echo
        ? say`经 ${channel} 走了一个来回：回声说明两个方向都通。`
        : say`它从数据通道 ${channel} 而来，可靠且有序：不另作设置时，通道就是这样。`,
    },
  };
};

type Milestone = FrameOf<'media'>['milestone'];

export const mediaReached: Explain<FrameOf<'media'>> = ({ at, milestone }) => {
  const me = people[at];
  const you = people[otherPeer(at)];
  const told: { readonly [M in Milestone]: ReturnType<Explain<FrameOf<'media'>>> } = {
    'first-rtp': {
      en: {
        title: say`${you.name}’s first media packet reaches ${me.name}.`,
        why: say`It is SRTP: an RTP header in the clear, its payload encrypted with keys from the DTLS handshake. The track is no longer muted. A picture takes a whole key frame first.`,
      },
      zh: {
        title: say`${you.name} 的第一个媒体包到达 ${me.name}。`,
        why: say`它是 SRTP：RTP 头是明文，负载用 DTLS 握手得到的密钥加密。轨道不再是 muted。要出画面，还得先有一个完整的关键帧。`,
      },
    },
    'first-frame': {
      en: {
        title: say`${me.name} sees ${you.name}: the first picture is decoded.`,
        why: say`A whole key frame has arrived and gone through the decoder. This is what a person calls connected; all frames before led here.`,
      },
      zh: {
        title: say`${me.name} 看到了 ${you.name}：第一帧画面已解码。`,
        why: say`一个完整的关键帧已到达并通过解码器。人们说的“通了”就是这一刻；之前的每一步都是为了它。`,
      },
    },
  };
  return told[milestone];
};

export const sampleTaken: Explain<FrameOf<'stats'>> = ({ at, pairs, media, transport }) => {
  const me = people[at];
  const selected = pairs.find((pair) => pair.selected);
  const rtt = selected?.rtt ?? null;
  const version = transport?.tlsVersion;
  const dtls = version ? (dtlsVersions.get(version.toUpperCase()) ?? `TLS ${shortHex(version)}`) : undefined;
  const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;
  return {
    en: {
      title: say`A look at ${me.name}’s statistics: ${kilobytes(media.bytesSent)} sent, ${kilobytes(media.bytesReceived)} received.`,
      why: english(
        say`So far ${counted(media.framesDecoded, 'picture')} decoded and ${counted(media.packetsLost, 'packet')} lost${rtt === null ? '' : `; a check takes ${rtt.toFixed(1)} ms there and back`}.`,
        dtls !== undefined && say`The transport speaks ${dtls}.`,
        say`${code('getStats()')} is asked from time to time; nothing happens in the call by that.`,
      ),
    },
    zh: {
      title: say`看一眼 ${me.name} 的统计：已发送 ${kilobytes(media.bytesSent)}，已接收 ${kilobytes(media.bytesReceived)}。`,
      why: chinese(
        say`到目前为止解码了 ${media.framesDecoded} 帧，丢了 ${media.packetsLost} 个包${rtt === null ? '' : `；一次检查往返 ${rtt.toFixed(1)} 毫秒`}。`,
        dtls !== undefined && say`传输使用 ${dtls}。`,
        say`${code('getStats()')} 会不时查询；这不影响通话本身。`,
      ),
    },
  };
};

const dtlsVersions: ReadonlyMap<string, string> = new Map([
  ['FEFC', 'DTLS 1.3'],
  ['FEFD', 'DTLS 1.2'],
  ['FEFF', 'DTLS 1.0'],
]);

function shortHex(version: string): string {
  return version.slice(0, 8);
}

export const certificateHashed: Explain<FrameOf<'fingerprint'>> = (frame) => {
  const { at, algorithm, computed, signalled, certificateBytes } = frame;
  const me = people[at];
  const you = people[otherPeer(at)];
  const hash = shown(algorithm, 16);
  const got = shown(computed, 29);
  if (signalled === null) {
    return {
      en: {
        title: say`${you.name}’s certificate hashes to ${got}, and nothing was announced to compare it with.`,
        why: say`Its ${certificateBytes} bytes came through the DTLS handshake. Without an ${code('a=fingerprint')} nobody can tell whose they are.`,
      },
      zh: {
        title: say`${you.name} 的证书哈希是 ${got}，却没有可对照的指纹。`,
        why: say`这 ${certificateBytes} 字节来自 DTLS 握手。没有 ${code('a=fingerprint')}，就无法知道它是谁的。`,
      },
    };
  }
  if (computed.toUpperCase() === signalled.toUpperCase()) {
    return {
      en: {
        title: say`${you.name}’s certificate is the one that was announced.`,
        why: say`Its ${certificateBytes} bytes from the DTLS handshake, hashed here with ${hash}, give ${got}, just as the SDP says. That proves the peer as far as signalling can be trusted: whoever can change the SDP can change this too.`,
      },
      zh: {
        title: say`${you.name} 的证书正是先前宣布的那一个。`,
        why: say`DTLS 握手得到的 ${certificateBytes} 字节在这里用 ${hash} 计算，得到 ${got}，与 SDP 一致。这个证明以信令可信为前提：能改 SDP 的人也能改它。`,
      },
    };
  }
  return {
    en: {
      title: say`${you.name}’s certificate is ${strong('not')} the one that ${me.name} was told of.`,
      why: say`Hashed with ${hash} it gives ${got}; the SDP said ${shown(signalled, 29)}. Somebody changed the SDP on its way, or sits in the middle. That is why the handshake is refused.`,
    },
    zh: {
      title: say`${you.name} 的证书${strong('不是')} ${me.name} 被告知的那一个。`,
      why: say`用 ${hash} 计算得到 ${got}，SDP 却说 ${shown(signalled, 29)}。有人在途中改了 SDP，或有人坐在中间。所以握手被拒绝。`,
    },
  };
};
