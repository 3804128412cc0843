import { around } from '../around.ts';
import { atSection, finding } from '../finding.ts';
import { isWebRtc } from '../is-webrtc.ts';

export const placeholderAddress = finding({
  id: 'placeholder-address',
  severity: 'info',
  rfc: 'RFC 8840 §4.1.1',
  check(subject) {
    if (!isWebRtc(subject)) return [];
    const inherited = subject.session.lines.findLast(({ type }) => type === 'c');
    return subject.media.flatMap((section) => {
      if (section.port !== 9) return [];
      const own = section.lines.find(({ type }) => type === 'c');
      const address = (own ?? inherited)?.value?.trimEnd().split(' ').at(-1) ?? '';
      if (address !== '0.0.0.0' && address !== '::') return [];
      const hit = atSection(section, { address });
      return own?.number === hit.to + 1 ? { ...hit, to: own.number } : hit;
    });
  },
  text: {
    en: {
      what: 'Port 9 and {address} are placeholders.',
      why: 'They stand where no address can be given: no candidate is known yet, or only names that hide one (.local). Nobody sends to them: the candidates say where media can go, and ICE picks a pair.',
      mend: 'Nothing to mend.',
    },
    zh: {
      what: '端口 9 和 {address} 是占位。',
      why: '写不出地址时就这样写：还没有候选，或候选只有隐藏地址的名字（.local）。没有人会往那里发送：候选说明媒体可以去哪里，由 ICE 选出候选对。',
      mend: '无需改动。',
    },
  },
  bad: { lines: around(['>m=audio 9 UDP/TLS/RTP/SAVPF 0', '>c=IN IP4 0.0.0.0']) },
  good: { lines: around(['m=audio 50000 UDP/TLS/RTP/SAVPF 0', 'c=IN IP4 192.0.2.10']) },
  chromium: 'accepts',
});
