import type { Section } from '../../sections.ts';
import { around } from '../around.ts';
import { finding } from '../finding.ts';
import { effectiveLine } from '../inherited.ts';
import { hitAt, readableCandidates } from './found.ts';

export const candidateRtcpComponent = finding({
  id: 'candidate-rtcp-component',
  severity: 'info',
  rfc: 'RFC 5761 §5.1.3',
  check(subject, beside) {
    const told = new Set<Section>();
    return readableCandidates(subject, beside).flatMap((found) => {
      const { section, read } = found;
      if (read.component !== 2 || section?.index === undefined || told.has(section)) return [];
      if (!effectiveLine(subject, section, 'rtcp-mux')) return [];
      // One for all of a section.
      told.add(section);
      return hitAt(found);
    });
  },
  text: {
    en: {
      what: 'Here are candidates of component 2, for RTCP by itself, and rtcp-mux stands beside them.',
      why: 'With rtcp-mux RTCP shares the port of component 1. An offer may bring both, in case the other side cannot mux; browsers always can, and leave these unused.',
      mend: 'Nothing to mend. rtcpMuxPolicy "require", the default of today, gathers none.',
    },
    zh: {
      what: '这里有分量 2 的候选，供 RTCP 单独使用，而旁边声明了 rtcp-mux。',
      why: '使用 rtcp-mux 时 RTCP 与分量 1 共用端口。offer 可以两者都给，以防对端不能复用；浏览器总能复用，这些候选就用不上。',
      mend: '无需改动。rtcpMuxPolicy 为 "require"（如今的默认值）时不会收集它们。',
    },
  },
  bad: {
    lines: around([
      'm=audio 9 UDP/TLS/RTP/SAVPF 0',
      'a=candidate:1 1 udp 2122260223 192.0.2.10 50000 typ host',
      '>a=candidate:1 2 udp 2122260222 192.0.2.10 50001 typ host',
    ]),
  },
  good: {
    lines: around(['m=audio 9 UDP/TLS/RTP/SAVPF 0', 'a=candidate:1 1 udp 2122260223 192.0.2.10 50000 typ host']),
  },
  chromium: 'accepts',
});
