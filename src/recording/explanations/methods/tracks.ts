/** What a connection is given to carry: tracks, data channels, the order of codecs. */
import { otherPeer } from '../../fold/peer.ts';
import type { ApiValue } from '../../frame.ts';
import { code, say, strong } from '../../prose.ts';
import { stateOf } from '../../snapshot.ts';
import type { Phrase } from '../explanation.ts';
import { kindWord } from '../glance.ts';
import { people } from '../person.ts';
import { isBundleSettled } from '../so-far.ts';
import { listed, shown } from '../wording.ts';
import type { MethodWords } from './method-words.ts';
import { refused } from './refused.ts';

export const addTrack: MethodWords = {
  begun({ at, given }, snapshot) {
    const me = people[at];
    const you = people[otherPeer(at)];
    const track = trackWord(given);
    const inCall = isBundleSettled(snapshot, at);
    return {
      en: {
        title: say`${me.name} adds ${me.their} ${track.en} to the connection.`,
        why: inCall
          ? say`Nothing of it is sent yet, though the call is running: ${you.name} has to agree first. A new offer follows, usually with one m-section more; the old ones stay, in the same order.`
          : say`Nothing is sent by that. The track gets a transceiver, and each transceiver is one m-section of the description to come.`,
      },
      zh: {
        title: say`${me.name} 把${me.ta}的${track.zh}加入连接。`,
        why: inCall
          ? say`虽然通话已在进行，它还不会发出去：先要 ${you.name} 同意。接下来会有一个新的 offer，通常多一个 m-section；原有的保持不变，顺序也不变。`
          : say`这并不发送任何东西。轨道得到一个 transceiver，每个 transceiver 对应接下来描述里的一个 m-section。`,
      },
    };
  },
  resolved({ at }, _snapshot, value) {
    const me = people[at];
    const track = trackWord(value);
    return {
      en: {
        title: say`${me.name}’s ${track.en} has a sender.`,
        why: say`It begins to send once an answer is in force and the transport is connected.`,
      },
      zh: {
        title: say`${me.name} 的${track.zh}有了 sender。`,
        why: say`等 answer 生效、传输连通之后，它才开始发送。`,
      },
    };
  },
  rejected({ at }, _snapshot, error) {
    return refused(at, 'addTrack', error, error.name === 'InvalidAccessError' ? twice : undefined);
  },
};

const twice: Phrase = {
  en: say`This track is being sent already: one track, one sender in each connection.`,
  zh: say`这条轨道已经在发送：在一个连接里，一条轨道只能有一个 sender。`,
};

function trackWord({ tracks }: ApiValue): Phrase {
  const kinds = [...new Set(tracks?.map((track) => track.kind))];
  if (kinds.length === 0) return { en: ['track'], zh: ['轨道'] };
  return {
    en: [
      ...listed(
        kinds.map((kind) => kindWord(kind).en),
        ', ',
        ' and ',
      ),
      kinds.length > 1 ? ' tracks' : ' track',
    ],
    zh: [
      ...listed(
        kinds.map((kind) => kindWord(kind).zh),
        '、',
        '和',
      ),
      '轨道',
    ],
  };
}

export const createDataChannel: MethodWords = {
  begun({ at, given }, snapshot) {
    const me = people[at];
    const you = people[otherPeer(at)];
    const label = shown(given.label ?? '', 32);
    const late = stateOf(snapshot, at, 'signaling') !== 'stable' || isBundleSettled(snapshot, at);
    return {
      en: {
        title: say`${me.name} creates a data channel, ${label}.`,
        why: late
          ? say`If there is a data section already, the channel needs no new offer: the two ends agree on it over SCTP. If there is none, it takes one more round of offer and answer.`
          : say`All data channels together are one m-section, and it must be there when the offer is written. ${you.name} does not create it too: ${you.they} gets a ${code('datachannel')} event once DTLS and SCTP are up.`,
      },
      zh: {
        title: say`${me.name} 创建了数据通道 ${label}。`,
        why: late
          ? say`如果已有数据 m-section，新通道不需要新的 offer，两端通过 SCTP 自行商定；如果没有，就要再来一轮 offer 和 answer。`
          : say`所有数据通道合用一个 m-section，写 offer 时它就必须存在。${you.name} 不用再创建：DTLS 和 SCTP 建立后，${you.ta}会收到 ${code('datachannel')} 事件。`,
      },
    };
  },
  resolved({ at }) {
    const me = people[at];
    return {
      en: {
        title: say`${me.name}’s data channel exists, and waits.`,
        why: say`It is ${code('connecting')} until DTLS is done and SCTP has been set up inside it.`,
      },
      zh: {
        title: say`${me.name} 的数据通道已存在，正在等待。`,
        why: say`在 DTLS 完成、SCTP 在其中建立之前，它一直是 ${code('connecting')}。`,
      },
    };
  },
  rejected({ at }, _snapshot, error) {
    return refused(at, 'createDataChannel', error);
  },
};

export const setCodecPreferences: MethodWords = {
  begun({ at, given }) {
    const me = people[at];
    const you = people[otherPeer(at)];
    const codecs = (given.codecs ?? []).slice(0, 4).map((codec) => shown(codec, 24));
    const more = (given.codecs?.length ?? 0) > codecs.length;
    return {
      en: {
        title:
          codecs.length > 0
            ? say`${me.name} puts ${me.their} codecs in order: ${listed(codecs, ', ', more ? ', ' : ' and ')}${more ? ', …' : ''}.`
            : say`${me.name} goes back to the browser’s own order of codecs.`,
        why: say`The next description lists them so, and leaves out the others. Each side says what it wants to ${strong('receive')}: ${you.name} will send with the first of the list that ${you.they} has too.`,
      },
      zh: {
        title:
          codecs.length > 0
            ? say`${me.name} 排定了编解码器的顺序：${listed(codecs, '、', '、')}${more ? '……' : ''}。`
            : say`${me.name} 恢复浏览器默认的编解码器顺序。`,
        why: say`下一个描述会照此列出，其余的不再出现。每一方说的都是自己想${strong('接收')}什么：${you.name} 会用列表中${you.ta}也支持的第一个来发送。`,
      },
    };
  },
  resolved({ at }) {
    const me = people[at];
    return {
      en: {
        title: say`${me.name}’s order of codecs is noted.`,
        why: say`It shows in the next offer or answer; nothing changes before that.`,
      },
      zh: {
        title: say`${me.name} 的编解码器顺序已记下。`,
        why: say`它体现在下一个 offer 或 answer 中，在那之前什么都不变。`,
      },
    };
  },
  rejected({ at }, _snapshot, error) {
    return refused(at, 'setCodecPreferences', error, error.name === 'InvalidModificationError' ? foreign : undefined);
  },
};

const foreign: Phrase = {
  en: say`The list holds a codec that this browser does not have: only entries of ${code('getCapabilities()')} may be given.`,
  zh: say`列表里有这个浏览器没有的编解码器：只能给出 ${code('getCapabilities()')} 中的条目。`,
};
