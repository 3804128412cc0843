import { addressFamily, addressKind } from '../../../ice/address-kind.ts';
import { isMdns } from '../../../ice/candidate.ts';
import type { Text } from '../../../language.ts';
import { linesOf } from '../../dissection.ts';
import { around } from '../around.ts';
import { finding } from '../finding.ts';
import { grouped } from '../grouped.ts';
import { hitAt, type ReadableCandidate, readableCandidates } from './found.ts';

export const missingTypes = finding({
  id: 'missing-types',
  severity: 'info',
  rfc: 'RFC 8445 §5.1.1',
  check(subject, beside) {
    // A lite agent has host candidates and no others (RFC 8445 §2.5).
    if (linesOf(subject.session, 'ice-lite').length > 0) return [];
    const lists = grouped(readableCandidates(subject, beside), ({ ufrag }) => ufrag);
    return [...lists.values()].flatMap((list) => {
      const last = list.at(-1);
      return last ? missingFrom(list).map(({ missing, causes }) => hitAt(last, { missing, causes })) : [];
    });
  },
  text: {
    en: {
      what: 'If this is all: {missing}.',
      why: 'Causes, the likely ones first: {causes}',
      mend: 'Wait until gathering is complete (a candidate event with null) before judging; icecandidateerror names the server that failed, and chrome://webrtc-internals or about:webrtc show it.',
    },
    zh: {
      what: '如果这就是全部：{missing}。',
      why: '原因，按可能性排列：{causes}',
      mend: '等到收集完成（candidate 为 null 的事件）再下结论；icecandidateerror 会指出哪台服务器失败，chrome://webrtc-internals 或 about:webrtc 里也能看到。',
    },
  },
  bad: {
    lines: around([
      'm=audio 9 UDP/TLS/RTP/SAVPF 0',
      'a=candidate:1 1 udp 2122260223 10.25.39.1 50000 typ host',
      '>a=candidate:2 1 tcp 1518280447 10.25.39.1 9 typ host tcptype active',
    ]),
  },
  good: {
    lines: around([
      'm=audio 9 UDP/TLS/RTP/SAVPF 0',
      'a=candidate:1 1 udp 2122260223 10.25.39.1 50000 typ host',
      'a=candidate:2 1 udp 2122262783 2001:db8::10 50000 typ host',
      'a=candidate:3 1 tcp 1518280447 10.25.39.1 9 typ host tcptype active',
      'a=candidate:4 1 udp 1686052607 203.0.113.5 50001 typ srflx raddr 10.25.39.1 rport 50000',
      'a=candidate:5 1 udp 41885695 198.51.100.7 49160 typ relay raddr 203.0.113.5 rport 50001',
    ]),
  },
  chromium: 'accepts',
});

interface Missing {
  readonly missing: Text;
  readonly causes: Text;
}

function missingFrom(list: readonly ReadableCandidate[]): readonly Missing[] {
  const all = list.map(({ read }) => read);
  const types = new Set(all.map(({ type }) => type));
  if (types.size === 1 && types.has('relay')) return [onlyRelay];
  const hosts = all.filter(({ type }) => type === 'host');
  const hidden = all.some(({ address }) => isMdns(address));
  const isPublic = hosts.some(({ address }) => addressKind(address) === 'public');
  const transports = new Set(all.map(({ transport }) => transport.toLowerCase()));
  return [
    ...(transports.has('udp') ? [] : [noUdp]),
    ...(types.has('srflx')
      ? []
      : [types.size === 1 && hosts.every((it) => isMdns(it.address)) ? onlyMdns : isPublic ? noneNeeded : noSrflx]),
    ...(types.has('relay') ? [] : [noRelay]),
    // A name hides the family of its address.
    ...(hidden || all.some(({ address }) => addressFamily(address) === 'IPv6') ? [] : [noIpv6]),
    ...(transports.has('tcp') ? [] : [noTcp]),
  ];
}

const onlyRelay: Missing = {
  missing: { en: 'only relay candidates', zh: '只有中继候选（relay）' },
  causes: {
    en: 'iceTransportPolicy is "relay"; or the others were filtered out on the way.',
    zh: 'iceTransportPolicy 设为 "relay"；或者其余候选在途中被滤掉。',
  },
};
const noUdp: Missing = {
  missing: { en: 'no candidate over UDP', zh: '没有 UDP 候选' },
  causes: {
    en: 'UDP is blocked on this machine or by policy; or only the end of the list was copied.',
    zh: '本机或策略禁用了 UDP；或者只复制了列表的末尾。',
  },
};
const onlyMdns: Missing = {
  missing: { en: 'only mDNS names', zh: '只有 mDNS 名字' },
  causes: {
    en: 'no STUN server or none that answers, and no camera or microphone permission. This reaches peers on the same link only.',
    zh: '没有可用的 STUN 服务器，且没有摄像头或麦克风权限。这样只能到达同一链路内的对端。',
  },
};
const noneNeeded: Missing = {
  missing: { en: 'no server-reflexive candidate (srflx)', zh: '没有服务器反射候选（srflx）' },
  causes: {
    en: 'the host address is public already: STUN shows the same, and it is not listed twice. Or STUN did not answer.',
    zh: '主机地址本来就是公网地址：STUN 得到的与它相同，不会重复列出。或者 STUN 没有应答。',
  },
};
const noSrflx: Missing = {
  missing: { en: 'no server-reflexive candidate (srflx)', zh: '没有服务器反射候选（srflx）' },
  causes: {
    en: 'no STUN server in iceServers; it did not answer (error 701); UDP is blocked; or the list was copied too early.',
    zh: 'iceServers 里没有 STUN 服务器；它没有应答（错误 701）；UDP 被阻断；或者列表复制得太早。',
  },
};
const noRelay: Missing = {
  missing: { en: 'no relay candidate', zh: '没有中继候选（relay）' },
  causes: {
    en: 'no TURN server in iceServers; its credentials are wrong or expired (401); it cannot be reached (701).',
    zh: 'iceServers 里没有 TURN 服务器；凭据错误或过期（401）；服务器不可达（701）。',
  },
};
const noIpv6: Missing = {
  missing: { en: 'no IPv6 candidate', zh: '没有 IPv6 候选' },
  causes: {
    en: 'this device has no IPv6 route; or its TURN server gives IPv4 only.',
    zh: '本机没有 IPv6 路由；或者 TURN 服务器只提供 IPv4。',
  },
};
const noTcp: Missing = {
  missing: { en: 'no candidate over TCP', zh: '没有 TCP 候选' },
  causes: {
    en: 'the application or a server left them out; they come after the UDP ones, so the list may be cut. They serve only towards a peer that listens on TCP.',
    zh: '应用或服务器去掉了它们；它们排在 UDP 之后，所以列表也可能不全。只有对端监听 TCP 时才用得上。',
  },
};
