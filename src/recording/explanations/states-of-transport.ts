/** ICE, DTLS and the connection as a whole: the machines that packets move. */
import type { ConnectionState } from '../../protocol/states/connection.ts';
import type { DtlsState } from '../../protocol/states/dtls.ts';
import type { IceState } from '../../protocol/states/ice.ts';
import { otherPeer } from '../fold/peer.ts';
import { code, say, strong } from '../prose.ts';
import { stateOf } from '../snapshot.ts';
import { chinese, type Explained, english, type Phrase } from './explanation.ts';
import { remoteSdp, wasToldAnotherFingerprint } from './so-far.ts';
import type { StateMoment, StateWords } from './state-words.ts';

export const iceStates: StateWords<IceState> = {
  new({ me }) {
    return {
      en: {
        title: say`${me.name}’s ICE is back at its beginning.`,
        why: say`Its transports have nothing to check, as after an offer that was taken back.`,
      },
      zh: { title: say`${me.name} 的 ICE 回到起点。`, why: say`它的传输没有可检查的内容，例如 offer 撤回之后。` },
    };
  },
  checking({ me, you, frame, snapshot }) {
    if (remoteSdp(snapshot, frame.at) === undefined) {
      return {
        en: {
          title: say`${me.name} is checking already, before ${me.they} has the answer.`,
          why: say`${you.name} knows ${me.their} candidates from signalling, so ${you.their} checks reach ${me.them} first, from an address that nobody has told ${me.them}: a ${strong('peer-reflexive')} candidate.`,
        },
        zh: {
          title: say`还没拿到 answer，${me.name} 就已经在检查了。`,
          why: say`${you.name} 从信令得知了${me.ta}的候选，所以${you.ta}的检查先到了，来自一个没人告诉过${me.ta}的地址：这就是${strong('对端反射（prflx）')}候选。`,
        },
      };
    }
    return {
      en: {
        title: say`${me.name} begins to check the candidate pairs.`,
        why: say`Each check is a STUN request from one of ${me.their} candidates to one of ${you.name}’s, signed with the ${code('ice-pwd')} from the SDP. A pair works when the answer comes back; nobody has to know where the NATs are.`,
      },
      zh: {
        title: say`${me.name} 开始检查候选对。`,
        why: say`每次检查都是一个 STUN 请求，从${me.ta}的一个候选发往 ${you.name} 的一个候选，用 SDP 里的 ${code('ice-pwd')} 签名。收到回答，这一对就可用；不需要知道 NAT 在哪里。`,
      },
    };
  },
  connected({ me, you, frame, snapshot }) {
    const untold = remoteSdp(snapshot, frame.at) === undefined;
    const dtls = stateOf(snapshot, frame.at, 'dtls');
    const begun = dtls === 'connected' || dtls === 'failed';
    const otherWaits = remoteSdp(snapshot, otherPeer(frame.at)) === undefined;
    const open: Phrase | undefined = untold
      ? {
          en: say`DTLS cannot finish all the same: without the answer ${me.they} does not know ${you.name}’s fingerprint.`,
          zh: say`但 DTLS 完成不了：没有 answer，${me.ta}就不知道 ${you.name} 的指纹。`,
        }
      : otherWaits
        ? {
            en: say`But ${you.name} has not got the answer yet, so ${you.they} cannot check ${me.their} certificate: DTLS cannot finish.`,
            zh: say`但 ${you.name} 还没拿到 answer，无法核对${me.ta}的证书，DTLS 完成不了。`,
          }
        : undefined;
    return {
      en: {
        title: say`${me.name} has found a path to ${you.name}.`,
        why: english(
          say`A check was answered: at least one candidate pair works.`,
          open?.en ??
            (begun ? undefined : say`DTLS takes this path, to prove who is at the other end and to agree on keys.`),
          !open && say`Checks go on for the whole call, as consent.`,
        ),
      },
      zh: {
        title: say`${me.name} 找到了通往 ${you.name} 的路径。`,
        why: chinese(
          say`有检查得到了回答：至少一个候选对可用。`,
          open?.zh ?? (begun ? undefined : say`DTLS 走这条路径，证明对面是谁并协商密钥。`),
          !open && say`整个通话期间检查会一直进行，作为同意（consent）。`,
        ),
      },
    };
  },
  completed({ me, you }) {
    return {
      en: {
        title: say`${me.name}’s ICE is done: the pair is chosen.`,
        why: say`There is nothing left to gather or to check. Chromium shows ${code('completed')} only on the controlling side; that ${you.name} stays at ${code('connected')} is no fault.`,
      },
      zh: {
        title: say`${me.name} 的 ICE 完成了：候选对已选定。`,
        why: say`没有要收集或检查的了。Chromium 只在 controlling 一端显示 ${code('completed')}；${you.name} 停在 ${code('connected')} 属正常。`,
      },
    };
  },
  disconnected({ me, you }) {
    return {
      en: {
        title: say`${me.name} hears nothing from ${you.name} at the moment.`,
        why: say`${code('disconnected')} is transient: a lost network may come back, and then it is ${code('connected')} again. Wait, or restart ICE; do not hang up for it.`,
      },
      zh: {
        title: say`${me.name} 暂时听不到 ${you.name}。`,
        why: say`${code('disconnected')} 是暂时的：网络恢复后会回到 ${code('connected')}。可以等待或重启 ICE，不要因此挂断。`,
      },
    };
  },
  failed({ me, you }) {
    return {
      en: {
        title: say`${me.name} has found no path to ${you.name}.`,
        why: say`Every candidate pair has failed, or has lost its consent. Look at both candidate tables: did ${you.name}’s candidates arrive, is there a pair that could work, does it take a relay? Only an ICE restart leads out of ${code('failed')}.`,
      },
      zh: {
        title: say`${me.name} 没有找到通往 ${you.name} 的路径。`,
        why: say`所有候选对都失败了，或失去了同意（consent）。看看双方的候选表：${you.name} 的候选到了吗？有没有可能通的一对？是否需要中继？只有 ICE 重启能离开 ${code('failed')}。`,
      },
    };
  },
  closed: closedBy('ICE'),
};

export const dtlsStates: StateWords<DtlsState> = {
  new({ me }) {
    return {
      en: { title: say`${me.name}’s DTLS has not begun.`, why: say`It waits for a path from ICE.` },
      zh: { title: say`${me.name} 的 DTLS 还没有开始。`, why: say`它在等 ICE 给出路径。` },
    };
  },
  connecting({ me, you }) {
    return {
      en: {
        title: say`${me.name} begins the DTLS handshake with ${you.name}.`,
        why: say`Both show a self-signed certificate. No authority vouches for it: what counts is that its hash is the ${code('a=fingerprint')} that signalling brought.`,
      },
      zh: {
        title: say`${me.name} 与 ${you.name} 开始 DTLS 握手。`,
        why: say`双方都出示自签名证书。没有机构为它担保：关键在于它的哈希是否就是信令送来的 ${code('a=fingerprint')}。`,
      },
    };
  },
  connected({ me, you, frame, snapshot }) {
    const doomed = wasToldAnotherFingerprint(snapshot, otherPeer(frame.at));
    return {
      en: {
        title: say`${me.name}’s DTLS is up: ${you.name}’s certificate fits.`,
        why: doomed
          ? say`But ${you.name} was told another fingerprint for ${me.them}: as soon as ${you.they} has checked ${me.their} certificate, ${you.they} will tear this down.`
          : say`Its hash is the fingerprint from the SDP, so the other end is whoever wrote that SDP. The keys of SRTP come out of this handshake; they never pass through signalling.`,
      },
      zh: {
        title: say`${me.name} 的 DTLS 建立了：${you.name} 的证书相符。`,
        why: doomed
          ? say`但 ${you.name} 得到的是另一个指纹：${you.ta}一旦核对${me.ta}的证书，就会中断连接。`
          : say`证书的哈希就是 SDP 里的指纹，所以对面正是写下那份 SDP 的人。SRTP 的密钥由这次握手产生，从不经过信令。`,
      },
    };
  },
  closed({ me, you }) {
    return {
      en: {
        title: say`${me.name}’s DTLS is closed.`,
        why: say`One side closed it on purpose. If ${me.name} did not, ${you.name} closed ${you.their} connection.`,
      },
      zh: {
        title: say`${me.name} 的 DTLS 已关闭。`,
        why: say`其中一方主动关闭了它。如果不是 ${me.name}，就是 ${you.name} 关闭了连接。`,
      },
    };
  },
  failed({ me, you, frame, snapshot }) {
    const mine = wasToldAnotherFingerprint(snapshot, frame.at);
    const theirs = wasToldAnotherFingerprint(snapshot, otherPeer(frame.at));
    return {
      en: {
        title: mine
          ? say`${me.name} refuses ${you.name}’s certificate.`
          : theirs
            ? say`${you.name} has refused ${me.name}’s certificate.`
            : say`${me.name}’s DTLS handshake has failed.`,
        why: mine
          ? say`Its hash is not the fingerprint that ${me.they} was told: ${you.name}’s SDP was changed on its way. ICE had found a path; it is the identity at its end that does not hold.`
          : theirs
            ? say`${you.They} was told another fingerprint: ${me.name}’s SDP was changed on its way. An alert from ${you.them} ended the handshake.`
            : say`The usual reason is a certificate that does not hash to the ${code('a=fingerprint')} of the SDP: an SDP of another session, or one that was changed. An ICE restart does not mend it.`,
      },
      zh: {
        title: mine
          ? say`${me.name} 拒绝了 ${you.name} 的证书。`
          : theirs
            ? say`${you.name} 拒绝了 ${me.name} 的证书。`
            : say`${me.name} 的 DTLS 握手失败了。`,
        why: mine
          ? say`它的哈希不是${me.ta}得到的那个指纹：${you.name} 的 SDP 在途中被改过。ICE 已经找到路径，不成立的是对面的身份。`
          : theirs
            ? say`${you.name} 得到的是另一个指纹：${me.name} 的 SDP 在途中被改过。${you.ta}发来的 alert 结束了握手。`
            : say`常见原因是证书的哈希不等于 SDP 里的 ${code('a=fingerprint')}：用了别的会话的 SDP，或 SDP 被改过。ICE 重启修不好它。`,
      },
    };
  },
};

export const connectionStates: StateWords<ConnectionState> = {
  new({ me }) {
    return {
      en: {
        title: say`${me.name}’s connection is at its beginning.`,
        why: say`No transport has begun to check or to shake hands.`,
      },
      zh: { title: say`${me.name} 的连接处于起点。`, why: say`还没有传输开始检查或握手。` },
    };
  },
  connecting({ me, you }) {
    return {
      en: {
        title: say`${me.name} is connecting to ${you.name}.`,
        why: say`${code('connectionState')} takes ICE and DTLS together: checks are running, or the handshake is.`,
      },
      zh: {
        title: say`${me.name} 正在连接 ${you.name}。`,
        why: say`${code('connectionState')} 把 ICE 和 DTLS 合在一起看：正在检查，或正在握手。`,
      },
    };
  },
  connected({ me, you, frame, snapshot }) {
    const doomed = wasToldAnotherFingerprint(snapshot, otherPeer(frame.at));
    return {
      en: {
        title: say`${me.name} is connected to ${you.name}.`,
        why: doomed
          ? say`That holds for ${me.their} own side only: ${you.name} was told another fingerprint and refuses ${me.their} certificate.`
          : say`ICE has a path and DTLS has verified the fingerprint. From here media and data go directly between the browsers, encrypted; signalling is needed only for changes and for goodbye.`,
      },
      zh: {
        title: say`${me.name} 与 ${you.name} 连通了。`,
        why: doomed
          ? say`这只是${me.ta}这一边的看法：${you.name} 得到的是另一个指纹，不接受${me.ta}的证书。`
          : say`ICE 有了路径，DTLS 核对了指纹。从这里开始，媒体和数据加密后在浏览器之间直接传输；信令只在变更和告别时才需要。`,
      },
    };
  },
  disconnected({ me, you }) {
    return {
      en: {
        title: say`${me.name} has lost ${you.name} for the moment.`,
        why: say`At least one transport has gone silent. It may come back by itself; wait or restart ICE. ${code('failed')} is the one to act on.`,
      },
      zh: {
        title: say`${me.name} 暂时失去了 ${you.name}。`,
        why: say`至少有一个传输没有响应了，可能自行恢复；可以等待或重启 ICE。真正要处理的是 ${code('failed')}。`,
      },
    };
  },
  failed(moment) {
    return failedConnection(moment);
  },
  closed: closedBy('connection'),
};

function failedConnection({ me, you, frame, snapshot }: StateMoment): Explained {
  const dtls = stateOf(snapshot, frame.at, 'dtls') === 'failed';
  return {
    en: {
      title: say`${me.name}’s connection to ${you.name} has failed.`,
      why: dtls
        ? say`It was DTLS, not ICE: a path was there, but the certificate did not fit the fingerprint that was signalled. An ICE restart does not mend it; it takes a new connection.`
        : say`It was ICE: no candidate pair works (any more). An ICE restart with a new offer is the way out, or a TURN relay where nothing direct gets through.`,
    },
    zh: {
      title: say`${me.name} 与 ${you.name} 的连接失败了。`,
      why: dtls
        ? say`失败的是 DTLS 而不是 ICE：路径是有的，但证书与信令送来的指纹不符。ICE 重启无济于事，需要新的连接。`
        : say`失败的是 ICE：没有（或不再有）可用的候选对。出路是用新的 offer 重启 ICE；直连都不通时需要 TURN 中继。`,
    },
  };
}

function closedBy(what: 'ICE' | 'connection') {
  return ({ me }: StateMoment): Explained => ({
    en: {
      title: say`${me.name}’s ${what} is closed.`,
      why: say`${code('close()')} was called on ${me.their} side. Browsers do not fire an event for that; a new call needs a new connection.`,
    },
    zh: {
      title: say`${me.name} 的${what === 'ICE' ? ' ICE ' : '连接'}已关闭。`,
      why: say`${me.ta}这边调用了 ${code('close()')}。浏览器不会为此触发事件；新的通话需要新的连接。`,
    },
  });
}
