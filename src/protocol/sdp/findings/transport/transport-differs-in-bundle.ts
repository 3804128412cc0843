import { type Dissection, linesOf } from '../../dissection.ts';
import type { MediaSection } from '../../sections.ts';
import { around } from '../around.ts';
import { at, finding, type Hit } from '../finding.ts';
import { bundleLines, effectiveLine, likelyType } from '../inherited.ts';

const audioAndVideo = ['m=audio 9 UDP/TLS/RTP/SAVPF 0', 'm=video 9 UDP/TLS/RTP/SAVPF 96', 'a=rtpmap:96 VP8/90000'];

export const transportDiffersInBundle = finding({
  id: 'transport-differs-in-bundle',
  severity: 'warning',
  rfc: 'RFC 9143 §7.1.3',
  check(subject, { before }) {
    const byMid = new Map(subject.media.map((section) => [section.mid, section]));
    // In a first offer each section may go its own way, should BUNDLE be refused.
    const severity = likelyType(subject) === 'answer' || before ? 'warning' : 'info';
    return bundleLines(subject)
      .flatMap(({ mids: [tag, ...others] }) => {
        const tagged = byMid.get(tag);
        if (!tagged) return [];
        return others.flatMap((mid) => {
          const section = byMid.get(mid);
          return section && !section.rejected ? differences(subject, tagged, section) : [];
        });
      })
      .map((hit) => ({ ...hit, severity }));
  },
  text: {
    en: {
      what: '“{line}” is not what section {tag} says, the first of the BUNDLE group (“{other}”).',
      why: 'All sections of the group go over the transport of the first one, and only its lines count: this one is ignored. If the wrong one of them stands in the first section, ICE or DTLS fails.',
      mend: 'Make them equal, by taking the description again from where it was made.',
    },
    zh: {
      what: '“{line}”与 BUNDLE 组第一段（mid {tag}）的“{other}”不同。',
      why: '组内各段都走第一段的传输，只有第一段的行有效：这一行被忽略。如果写在第一段的恰是错的那个，ICE 或 DTLS 就会失败。',
      mend: '使它们一致：从生成处重新取得描述。',
    },
  },
  bad: {
    type: 'answer',
    offer: around(audioAndVideo),
    lines: around([...audioAndVideo, '>a=ice-ufrag:other'], { type: 'answer' }),
  },
  good: { type: 'answer', offer: around(audioAndVideo), lines: around(audioAndVideo, { type: 'answer' }) },
  chromium: 'accepts',
});

function differences(subject: Dissection, tagged: MediaSection, section: MediaSection): readonly Hit[] {
  return ['ice-ufrag', 'setup', 'fingerprint'].flatMap((name) => {
    const line = linesOf(section, name).at(-1);
    const other = effectiveLine(subject, tagged, name);
    // A fingerprint is the same in lower case, RFC 8122 §5; a ufrag is not.
    const value = (text = '') => (name === 'fingerprint' ? text.toUpperCase() : text).trimEnd();
    if (!line || !other || value(line.raw) === value(other.raw)) return [];
    return at(line.number, { line: line.raw, other: other.raw, tag: tagged.mid ?? '' });
  });
}
