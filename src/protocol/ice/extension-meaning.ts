/** What the extensions say that browsers write after a candidate's type. */
import type { Text } from '../language.ts';

/** The sentence on one extension, or undefined for one that is not known here. */
export function extensionMeaning(name: string, value: string): Text | undefined {
  return Object.hasOwn(meanings, name) ? meanings[name as keyof typeof meanings](value) : undefined;
}

const meanings = {
  /** RFC 6544 §4.5. */
  tcptype: (value: string): Text => tcpTypes[value] ?? { en: 'Unknown TCP type.', zh: '未知的 TCP 类型。' },
  generation: (): Text => ({
    en: 'libwebrtc’s own count of ICE restarts, from 0. No standard has it.',
    zh: 'libwebrtc 自己对 ICE 重启的计数，从 0 开始；没有标准规定它。',
  }),
  /** RFC 9429 §3.5.2.1. */
  ufrag: (): Text => ({
    en: 'The ice-ufrag of the description that this candidate belongs to: after an ICE restart, a late candidate of the old session is told apart by it.',
    zh: '该候选所属描述的 ice-ufrag；ICE 重启之后，凭它可以辨认出旧会话迟到的候选。',
  }),
  'network-id': (): Text => ({
    en: 'libwebrtc’s number for one of the sender’s own interfaces. It says nothing to the other side.',
    zh: 'libwebrtc 给发送方自己的网络接口编的号，对另一侧没有意义。',
  }),
  'network-cost': (value: string): Text => {
    const kind = networkCosts[value];
    return {
      en: `libwebrtc’s cost of the sender’s network${kind ? `: ${kind.en}` : ''}. Lower is preferred, before the priority is even looked at.`,
      zh: `libwebrtc 给发送方网络定的代价${kind ? `：${kind.zh}` : ''}。越低越优先，甚至先于 priority 比较。`,
    };
  },
};

const tcpTypes: { readonly [type: string]: Text } = {
  active: {
    en: 'Dials out to the other side and cannot be dialled: its port, 9, is only a filler.',
    zh: '主动向对端发起连接，不能被连接；端口 9 只是占位。',
  },
  passive: { en: 'Listens at this port for the other side to dial.', zh: '在此端口监听，等待对端连接。' },
  so: { en: 'Both sides dial at the same moment (simultaneous open).', zh: '双方同时发起连接（simultaneous open）。' },
};

/** libwebrtc, rtc_base/network_constants.h. */
const networkCosts: { readonly [cost: string]: Text } = {
  '10': { en: 'Wi-Fi', zh: 'Wi-Fi' },
  '50': { en: 'unknown kind of network', zh: '未知类型的网络' },
  '250': { en: '5G', zh: '5G' },
  '500': { en: '4G', zh: '4G' },
  '900': { en: 'cellular', zh: '蜂窝网络' },
  '910': { en: '3G', zh: '3G' },
  '980': { en: '2G', zh: '2G' },
  '999': {
    en: 'highest, for a socket bound to no interface in particular, as when the page may not list them',
    zh: '最高，用于未绑定到具体接口的套接字，例如页面无权列出接口时',
  },
};
