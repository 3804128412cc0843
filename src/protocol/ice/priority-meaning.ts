/**
 * The three parts of a candidate's priority in words. RFC 8445 §5.1.2.1 fixes the formula, recommends the type
 * preferences and leaves the local preference to the implementation; the words say which is which.
 */
import type { Text } from '../language.ts';
import { type LocalPreference, readLocalPreference } from './priority.ts';

/** What a type preference stands for, of those that RFC 8445 §5.1.2.2 recommends and browsers are known to use. */
export function typePreferenceMeaning(type: number): Text {
  return (
    typePreferences[type] ?? {
      en: 'A value of the implementation’s own. RFC 8445 only says 0 to 126, the higher the more preferred.',
      zh: '实现自定的值。RFC 8445 只规定取值 0 到 126，越大越优先。',
    }
  );
}

/** What a local preference stands for, read the way that its candidate's browser is known to make it. */
export function localPreferenceMeaning(local: number, candidateType: string, transport: string): Text {
  const read = readLocalPreference(local, candidateType, transport);
  switch (read.made) {
    case 'single':
      return {
        en: 'The highest there is: what RFC 8445 says for a device with only one address.',
        zh: '最大值：RFC 8445 规定，设备只有一个地址时取此值。',
      };
    case 'libwebrtc':
      return libwebrtcMeaning(read);
    case 'firefox':
      return firefoxMeaning(read);
    case 'unknown':
      return {
        en: 'Ranks this device’s own candidates of the same type. How the number is made is left to the implementation, and this one is not known here.',
        zh: '给本设备同类型的候选排序。该数如何构成由实现自定，这里不认识这种构成方式。',
      };
  }
}

/** RFC 8839 §5.1 and RFC 5761 §5.1.1. */
export function componentMeaning(component: number): Text {
  if (component === 1) {
    return {
      en: 'Component 1: RTP, with RTCP beside it where rtcp-mux is agreed. A data channel has only this one.',
      zh: '分量 1：RTP；双方同意 rtcp-mux 时 RTCP 也走它。数据通道只有这一个分量。',
    };
  }
  if (component === 2) {
    return {
      en: 'Component 2: RTCP on a port of its own, needed only where rtcp-mux is not agreed.',
      zh: '分量 2：单独端口上的 RTCP，仅在没有同意 rtcp-mux 时才需要。',
    };
  }
  return { en: `Component ${component}: WebRTC uses 1 and 2 only.`, zh: `分量 ${component}：WebRTC 只用 1 和 2。` };
}

const typePreferences: { readonly [type: number]: Text } = {
  126: {
    en: 'A host candidate: the highest, as RFC 8445 recommends.',
    zh: '主机候选（host）：最大值，RFC 8445 的推荐值。',
  },
  125: { en: 'A host candidate over TCP, as Firefox ranks it.', zh: 'TCP 上的主机候选（host），Firefox 的取值。' },
  110: {
    en: 'A peer-reflexive candidate, as RFC 8445 recommends.',
    zh: '对端反射候选（prflx），RFC 8445 的推荐值。',
  },
  109: {
    en: 'A peer-reflexive candidate over TCP, as Firefox ranks it.',
    zh: 'TCP 上的对端反射候选（prflx），Firefox 的取值。',
  },
  100: {
    en: 'A server-reflexive candidate, as RFC 8445 recommends.',
    zh: '服务器反射候选（srflx），RFC 8445 的推荐值。',
  },
  99: {
    en: 'A server-reflexive candidate over TCP, as Firefox ranks it.',
    zh: 'TCP 上的服务器反射候选（srflx），Firefox 的取值。',
  },
  90: { en: 'A host candidate over TCP, as libwebrtc ranks it.', zh: 'TCP 上的主机候选（host），libwebrtc 的取值。' },
  80: {
    en: 'A peer-reflexive candidate over TCP, as libwebrtc ranks it.',
    zh: 'TCP 上的对端反射候选（prflx），libwebrtc 的取值。',
  },
  5: {
    en: 'A relay whose server is reached over UDP, as Firefox ranks it.',
    zh: '经 UDP 连接 TURN 服务器的中继候选（relay），Firefox 的取值。',
  },
  2: {
    en: 'A relay whose server is reached over UDP, as libwebrtc ranks it.',
    zh: '经 UDP 连接 TURN 服务器的中继候选（relay），libwebrtc 的取值。',
  },
  1: {
    en: 'A relay whose server is reached over TCP, as libwebrtc ranks it.',
    zh: '经 TCP 连接 TURN 服务器的中继候选（relay），libwebrtc 的取值。',
  },
  0: {
    en: 'A relay: the lowest, as RFC 8445 recommends. libwebrtc keeps it for a server reached over TLS, Firefox for one reached over TCP.',
    zh: '中继候选（relay）：最小值，RFC 8445 的推荐值。libwebrtc 用于经 TLS 连接的服务器，Firefox 用于经 TCP 连接的服务器。',
  },
};

/** libwebrtc's precedence of a kind of address, rtc_base/ip_address.cc. */
const addressKinds: { readonly [precedence: number]: Text } = {
  60: { en: 'IPv6 loopback', zh: 'IPv6 环回地址' },
  50: { en: 'a unique local IPv6 address', zh: 'IPv6 唯一本地地址（ULA）' },
  40: { en: 'a global IPv6 address', zh: '全局 IPv6 地址' },
  30: { en: 'IPv4', zh: 'IPv4' },
  20: { en: 'a 6to4 address', zh: '6to4 地址' },
  10: { en: 'a Teredo address', zh: 'Teredo 地址' },
  1: { en: 'another kind of address', zh: '其他地址' },
};

function libwebrtcMeaning({ rank, address, relay }: Extract<LocalPreference, { made: 'libwebrtc' }>): Text {
  const kind = addressKinds[address];
  return {
    en:
      `RFC 8445 leaves it to the implementation. As libwebrtc (Chromium, Safari) makes it: ${rank} × 256 + ${address}${relay ? ` + ${relay}` : ''}. ` +
      `${rank === 0 ? '0: no network is ranked, because the browser did not list them to this page' : `${rank}: ${ordinal(128 - rank)} of the networks it found, 127 being the first`}; ` +
      `${address}: ${kind?.en ?? ''}` +
      `${relay ? `; ${relay}: place among the relays, the last having 1` : ''}.`,
    zh:
      `RFC 8445 把这部分留给实现自定。按 libwebrtc（Chromium、Safari）的构成方式：${rank} × 256 + ${address}${relay ? ` + ${relay}` : ''}。` +
      `${rank === 0 ? '0：没有给网络排名，因为浏览器没有向该页面列出网络' : `${rank}：在它找到的网络中排第 ${128 - rank}，第一名是 127`}；` +
      `${address}：${kind?.zh ?? ''}` +
      `${relay ? `；${relay}：在各中继中的名次，最后一个为 1` : ''}。`,
  };
}

function firefoxMeaning({ rank, direction, server }: Extract<LocalPreference, { made: 'firefox' }>): Text {
  return {
    en:
      `RFC 8445 leaves it to the implementation. As Firefox makes it: ${rank} ranks this address among its own` +
      `${direction ? `; TCP direction ${direction}, as RFC 6544 §4.2 ranks active, passive and simultaneous open` : ''}` +
      `${server === undefined ? '' : `; found with STUN or TURN server number ${server}, counted from 0`}.`,
    zh:
      `RFC 8445 把这部分留给实现自定。按 Firefox 的构成方式：${rank} 是该地址在本机各地址中的名次值` +
      `${direction ? `；TCP 方向值 ${direction}，RFC 6544 §4.2 以此给 active、passive 和 simultaneous open 排序` : ''}` +
      `${server === undefined ? '' : `；经第 ${server} 号 STUN 或 TURN 服务器得到（从 0 数起）`}。`,
  };
}

function ordinal(place: number): string {
  return ['first', 'second', 'third', 'fourth', 'fifth'][place - 1] ?? `number ${place}`;
}
