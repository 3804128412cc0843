import type { Text } from '../../../language.ts';
import type { SdpLine } from '../../lines.ts';
import { around } from '../around.ts';
import { at, atSection, finding } from '../finding.ts';
import { effectiveLine, speaksForTransport } from '../inherited.ts';
import { isWebRtc } from '../is-webrtc.ts';
import { withLine, withLineAfter } from '../mending.ts';

export const setupNotActpass = finding({
  id: 'setup-not-actpass',
  severity: 'warning',
  rfc: 'RFC 8842 §5.2',
  check(subject, { before }) {
    // A later offer may name the role that was settled, RFC 8842 §5.5.
    if (subject.type !== 'offer' || before || !isWebRtc(subject)) return [];
    const told = new Set<SdpLine>();
    return subject.media.flatMap((section) => {
      const line = effectiveLine(subject, section, 'setup');
      if (!speaksForTransport(subject, section) || (line && told.has(line))) return [];
      if (!line) return atSection(section, { problem: missing, answer: active });
      told.add(line);
      const role = (line.attribute?.value ?? '').trimEnd().toLowerCase();
      if (role !== 'active' && role !== 'passive') return [];
      const problem = { en: `The offer says a=setup:${role}`, zh: `offer 写的是 a=setup:${role}` };
      return at(line.number, { problem, answer: role === 'active' ? passive : active });
    });
  },
  mend(subject, { from }) {
    const line = subject.lines[from - 1];
    if (line?.type !== 'm') return withLine(subject, from, 'a=setup:actpass');
    const section = subject.media.find(({ lines }) => lines[0] === line);
    return withLineAfter(subject, section?.lines.at(-1)?.number ?? from, 'a=setup:actpass');
  },
  text: {
    en: {
      what: '{problem}, not a=setup:actpass.',
      why: 'An offer leaves the DTLS role to the answerer. Browsers take this one too, but the answer is forced: {answer}. Older peers may refuse it.',
      mend: 'Write a=setup:actpass before the offer is given to setLocalDescription.',
    },
    zh: {
      what: '{problem}，而不是 a=setup:actpass。',
      why: 'offer 把 DTLS 角色留给应答方选择。浏览器也接受这种写法，但应答别无选择：{answer}。较旧的对端可能拒绝。',
      mend: '在把 offer 交给 setLocalDescription 之前写成 a=setup:actpass。',
    },
  },
  bad: { type: 'offer', lines: around(['m=audio 9 UDP/TLS/RTP/SAVPF 0', '>a=setup:active']) },
  good: { type: 'offer', lines: around(['m=audio 9 UDP/TLS/RTP/SAVPF 0', 'a=setup:actpass']) },
  chromium: 'accepts',
});

const missing: Text = { en: 'The offer has no a=setup for this section', zh: 'offer 里这一段没有 a=setup' };
const active: Text = { en: 'the answerer becomes the DTLS client (active)', zh: '应答方成为 DTLS 客户端（active）' };
const passive: Text = { en: 'the answerer becomes the DTLS server (passive)', zh: '应答方成为 DTLS 服务器（passive）' };
