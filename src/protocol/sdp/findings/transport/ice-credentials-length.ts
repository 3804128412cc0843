import type { Text } from '../../../language.ts';
import { linesOf } from '../../dissection.ts';
import type { SdpLine } from '../../lines.ts';
import { around } from '../around.ts';
import { at, finding, type Hit } from '../finding.ts';

export const iceCredentialsLength = finding({
  id: 'ice-credentials-length',
  severity: 'error',
  rfc: 'RFC 8839 §5.4',
  check({ sections }) {
    return sections.flatMap((section) =>
      section.index !== undefined && section.rejected
        ? []
        : [
            ...linesOf(section, 'ice-ufrag').flatMap((line) => ufragHit(line)),
            ...linesOf(section, 'ice-pwd').flatMap((line) => lengthHit(line, 'ice-pwd', 22)),
          ],
    );
  },
  text: {
    en: {
      what: '{problem}.',
      why: 'Both are random so that nobody outside the session can guess them, and a reader must refuse what is too short. Mostly it is a cut copy. Chromium refuses it and names the limits.',
      mend: 'Take the line again from where it was made.',
    },
    zh: {
      what: '{problem}。',
      why: '两者都是随机的，使会话之外的人猜不到；太短的必须拒绝。多半是复制时被截断。Chromium 会拒绝，并说明长度限制。',
      mend: '从生成处重新取得这一行。',
    },
  },
  bad: { lines: around(['m=audio 9 UDP/TLS/RTP/SAVPF 0', '>a=ice-ufrag:abc']) },
  good: { lines: around(['m=audio 9 UDP/TLS/RTP/SAVPF 0', 'a=ice-ufrag:abcd']) },
  chromium: 'InvalidAccessError',
});

function ufragHit(line: SdpLine): readonly Hit[] {
  const { length } = (line.attribute?.value ?? '').trimEnd();
  if (length <= 32 || length > 256) return lengthHit(line, 'ice-ufrag', 4);
  const problem: Text = {
    en: `a=ice-ufrag has ${length} characters; a sender may use 32 at most`,
    zh: `a=ice-ufrag 有 ${length} 个字符；发送方最多可用 32 个`,
  };
  return [{ ...at(line.number, { problem }), severity: 'warning' }];
}

function lengthHit({ number, attribute }: SdpLine, name: string, least: number): readonly Hit[] {
  const { length } = (attribute?.value ?? '').trimEnd();
  if (length >= least && length <= 256) return [];
  const problem: Text = {
    en: `a=${name} has ${length} ${length === 1 ? 'character' : 'characters'}, not ${least} to 256`,
    zh: `a=${name} 有 ${length} 个字符，应为 ${least} 到 256 个`,
  };
  return [at(number, { problem })];
}
