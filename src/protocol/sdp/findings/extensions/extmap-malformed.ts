import { around } from '../around.ts';
import { at, finding } from '../finding.ts';
import { extmapsOf } from './extmaps.ts';

export const extmapMalformed = finding({
  id: 'extmap-malformed',
  severity: 'error',
  rfc: 'RFC 8285 §8',
  check: ({ sections }) =>
    sections.flatMap((section) =>
      extmapsOf(section).flatMap(({ line, extmap }) => {
        if (extmap) return [];
        const value = line.attribute?.value ?? '';
        const hit = at(line.number, { value });
        // A browser wants a number and one word; that the word is a URI it does not check.
        return /^\d{1,9}(?:\/\w+)? +[^ ]/.test(value) ? { ...hit, severity: 'warning' as const } : hit;
      }),
    ),
  text: {
    en: {
      what: '“{value}” is not a number and a URI.',
      why: 'a=extmap gives a header extension, named by an absolute URI, its number: “4 urn:ietf:params:rtp-hdrext:sdes:mid”, with perhaps a direction after the number. Without either of the two Chromium refuses the description.',
      mend: 'Complete the line, or delete it: the extension is then not used.',
    },
    zh: {
      what: '“{value}”不是编号加 URI。',
      why: 'a=extmap 给一个以绝对 URI 命名的头扩展分配编号：“4 urn:ietf:params:rtp-hdrext:sdes:mid”，编号后可带方向。两者缺一，Chromium 就拒绝这份描述。',
      mend: '补全这一行，或者删除它：这样就不使用该扩展。',
    },
  },
  bad: { lines: around(['m=audio 9 UDP/TLS/RTP/SAVPF 0', '>a=extmap:14']) },
  good: {
    lines: around(['m=audio 9 UDP/TLS/RTP/SAVPF 0', 'a=extmap:14/sendrecv urn:ietf:params:rtp-hdrext:sdes:mid']),
  },
  chromium: 'OperationError',
});
