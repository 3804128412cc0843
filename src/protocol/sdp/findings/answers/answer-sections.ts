import type { Text } from '../../../language.ts';
import { linesOf } from '../../dissection.ts';
import type { MediaSection } from '../../sections.ts';
import { around } from '../around.ts';
import { at, atSection, finding, type Hit } from '../finding.ts';
import { answering } from './answering.ts';

const audio = 'm=audio 9 UDP/TLS/RTP/SAVPF 0';
const video = ['m=video 9 UDP/TLS/RTP/SAVPF 96', 'a=rtpmap:96 VP8/90000'];

export const answerSections = finding({
  id: 'answer-sections',
  severity: 'error',
  rfc: 'RFC 3264 §6; RFC 9429 §5.8.3; RFC 5888 §9.1',
  check(subject, { offer }) {
    if (!offer) return [];
    const [own, offered] = [subject.media, offer.media];
    const number: Text = {
      en: `The answer has ${own.length} m-sections, the offer ${offered.length}`,
      zh: `answer 有 ${own.length} 个媒体段，offer 有 ${offered.length} 个`,
    };
    const last = own.at(-1);
    const cut = last ? atSection(last, { problem: number }) : at(1, { problem: number });
    return [
      ...(own.length < offered.length ? [cut] : []),
      ...own.slice(offered.length).map((section) => atSection(section, { problem: number })),
      ...own.flatMap((section, place) => unlike(section, offered[place])),
    ];
  },
  text: {
    en: {
      what: '{problem}.',
      why: 'An answer answers line by line: as many m-sections, in the same order, each with the medium and the mid of its offer. Chromium refuses any other (“order of m-lines in answer doesn’t match order in offer”). Mostly the answer belongs to another offer.',
      mend: 'Pair the answer with the offer that it was made for. A section that is not wanted stays in its place, with port 0.',
    },
    zh: {
      what: '{problem}。',
      why: 'answer 按位置逐段应答：媒体段数目相同、顺序相同，每段的媒体类型和 mid 与 offer 一致。否则 Chromium 会拒绝（“order of m-lines in answer doesn’t match order in offer”）。多半是这份 answer 属于另一份 offer。',
      mend: '把 answer 交给它所应答的那份 offer。不想要的段仍留在原位，端口写 0。',
    },
  },
  bad: { type: 'answer', offer: around([audio, ...video]), lines: answering([`>${audio}`]) },
  good: { type: 'answer', offer: around([audio, ...video]), lines: answering([audio, ...video]) },
  chromium: 'InvalidAccessError',
});

function unlike(section: MediaSection, offered: MediaSection | undefined): readonly Hit[] {
  if (!offered) return [];
  const place = section.index + 1;
  if (section.kind !== offered.kind) {
    const problem = {
      en: `m-section ${place} is ${section.kind}, the offer has ${offered.kind} in that place`,
      zh: `第 ${place} 个媒体段是 ${section.kind}，而 offer 在该位置是 ${offered.kind}`,
    };
    return [atSection(section, { problem })];
  }
  const line = linesOf(section, 'mid').at(-1);
  // Without one there is another rule: mid-missing.
  if (!line || section.mid === undefined || offered.mid === undefined || section.mid === offered.mid) return [];
  const problem = {
    en: `m-section ${place} has mid ${section.mid}, in the offer it has ${offered.mid}`,
    zh: `第 ${place} 个媒体段的 mid 是 ${section.mid}，在 offer 中是 ${offered.mid}`,
  };
  return [at(line.number, { problem })];
}
