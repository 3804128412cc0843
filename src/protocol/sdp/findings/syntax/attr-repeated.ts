import { linesOf } from '../../dissection.ts';
import type { SdpLine } from '../../lines.ts';
import type { Section } from '../../sections.ts';
import { around } from '../around.ts';
import { at, finding } from '../finding.ts';

const single = ['ice-ufrag', 'ice-pwd', 'setup', 'mid', 'ptime', 'sctp-port'];
const directions = ['sendrecv', 'sendonly', 'recvonly', 'inactive'];

export const attrRepeated = finding({
  id: 'attr-repeated',
  severity: 'warning',
  rfc: 'RFC 9429 §5.8.2',
  check({ sections }) {
    return sections.flatMap((section) =>
      [...single.map((name) => linesOf(section, name)), directionsOf(section)].flatMap((lines) => {
        const last = lines.at(-1);
        if (!last || lines.length < 2) return [];
        // The last one counts; those before it that say something else are lost.
        return lines
          .filter(({ raw }) => raw !== last.raw)
          .map(({ number, raw }) => at(number, { line: raw, last: last.raw, place: String(last.number) }));
      }),
    );
  },
  text: {
    en: {
      what: '“{line}” is overridden by “{last}” in line {place}.',
      why: 'Only one value can hold in a section. Browsers keep the last and say nothing; another implementation may keep the first, and then the two sides disagree.',
      mend: 'Delete the one that is not meant.',
    },
    zh: {
      what: '“{line}”被第 {place} 行的“{last}”覆盖。',
      why: '同一段里只能有一个值生效。浏览器保留最后一个，不作提示；别的实现也许保留第一个，于是双方不一致。',
      mend: '删除不想要的那一行。',
    },
  },
  bad: { lines: around(['m=audio 9 UDP/TLS/RTP/SAVPF 0', '>a=sendrecv', 'a=recvonly']) },
  good: { lines: around(['m=audio 9 UDP/TLS/RTP/SAVPF 0', 'a=recvonly', 'a=recvonly']) },
  chromium: 'accepts',
});

function directionsOf(section: Section): readonly SdpLine[] {
  return directions
    .flatMap((name) => linesOf(section, name))
    .filter(({ attribute }) => attribute?.value === undefined)
    .toSorted((one, other) => one.number - other.number);
}
