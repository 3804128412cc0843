import type { Text } from '../../../language.ts';
import { purposeOf } from '../../attributes/purpose.ts';
import { type Dissection, linesOf } from '../../dissection.ts';
import type { MediaSection } from '../../sections.ts';
import { around } from '../around.ts';
import { atSection, finding } from '../finding.ts';

export const notWebrtc = finding({
  id: 'not-webrtc',
  severity: 'info',
  rfc: 'RFC 9429 §5.1.1',
  check(subject) {
    const { kind, name, because } = purposeOf(subject);
    if (!worlds.has(kind)) return [];
    const section = subject.media.find(
      ({ proto, rejected }) => /\bRTP\b/.test(proto) && (!rejected || kind === 'rtsp'),
    );
    if (!section) return [];
    const lacking = wanted.filter(({ names }) => names.every((it) => !stands(subject, section, it)));
    // With a certificate or with ICE it may be halfway to a browser: the rules about those speak.
    if (!lacking.includes(fingerprint) || !lacking.includes(ice)) return [];
    const missing = {
      en: lacking.map(({ text }) => text.en).join(', '),
      zh: lacking.map(({ text }) => text.zh).join('、'),
    };
    return [atSection(section, { name, because, missing, outcome: section.rejected ? unused : refused })];
  },
  text: {
    en: {
      what: 'This is a description for {name}. {because}',
      why: '{outcome} What it lacks for a browser, in the order in which browsers complain: {missing}.',
      mend: 'No change of the text gives the device ICE and DTLS: put a gateway between (Janus, Asterisk, FreeSWITCH, MediaMTX), which speaks this on one side and WebRTC on the other.',
    },
    zh: {
      what: '这份描述用于：{name}。{because}',
      why: '{outcome}按报错的先后，浏览器还需要：{missing}。',
      mend: '改文本并不能让设备支持 ICE 和 DTLS：中间须有网关（Janus、Asterisk、FreeSWITCH、MediaMTX），一侧用这种协议，另一侧用 WebRTC。',
    },
  },
  bad: {
    type: 'offer',
    lines: [
      ...['v=0', 'o=alice 3941283450 3941283451 IN IP4 192.0.2.30', 's=Desk phone', 'c=IN IP4 192.0.2.30', 't=0 0'],
      ...['>m=audio 16384 RTP/AVP 0 101', 'a=rtpmap:0 PCMU/8000', 'a=rtpmap:101 telephone-event/8000', 'a=sendrecv'],
    ],
  },
  good: { type: 'offer', lines: around(['m=audio 9 UDP/TLS/RTP/SAVPF 0']) },
  chromium: 'InvalidAccessError',
});

const refused: Text = { en: 'A browser refuses it.', zh: '浏览器会拒绝它。' };
/** Port 0 is “ask later” in RTSP and “rejected” to a browser. */
const unused: Text = {
  en: 'A browser takes it and uses nothing of it, because of port 0.',
  zh: '浏览器会接受它，但因为端口是 0，什么也不会用。',
};

const worlds: ReadonlySet<string> = new Set(['sip', 'rtsp', 'multicast', 'st2110']);

interface Wanted {
  readonly names: readonly string[];
  readonly text: Text;
}

const fingerprint: Wanted = {
  names: ['fingerprint'],
  text: { en: 'a certificate for DTLS (a=fingerprint, a=setup)', zh: 'DTLS 证书（a=fingerprint、a=setup）' },
};
const ice: Wanted = {
  names: ['ice-ufrag', 'ice-pwd'],
  text: { en: 'ICE (a=ice-ufrag, a=ice-pwd and candidates)', zh: 'ICE（a=ice-ufrag、a=ice-pwd 和候选）' },
};
/** In the order in which Chromium complains; a section without a mid it takes. */
const wanted: readonly Wanted[] = [
  fingerprint,
  ice,
  { names: ['rtcp-mux'], text: { en: 'RTCP on the same port (a=rtcp-mux)', zh: 'RTCP 共用端口（a=rtcp-mux）' } },
];

function stands({ session }: Dissection, section: MediaSection, name: string): boolean {
  return linesOf(section, name).length > 0 || linesOf(session, name).length > 0;
}
