import type { Text } from '../../../language.ts';
import { linesOf } from '../../dissection.ts';
import type { MediaSection } from '../../sections.ts';
import { around } from '../around.ts';
import { at, atSection, finding, type Hit } from '../finding.ts';
import { again } from './again.ts';

const audio = 'm=audio 9 UDP/TLS/RTP/SAVPF 0';
const video = (port: number) => [`m=video ${port} UDP/TLS/RTP/SAVPF 96`, 'a=rtpmap:96 VP8/90000'];

export const reofferSections = finding({
  id: 'reoffer-sections',
  severity: 'error',
  rfc: 'RFC 3264 §8; RFC 9429 §5.2.2',
  check(subject, { before }) {
    if (!before) return [];
    const [now, then] = [subject.media, before.media];
    const problem: Text = {
      en: `There are ${now.length} m-sections, and there were ${then.length}`,
      zh: `现在有 ${now.length} 个媒体段，原先有 ${then.length} 个`,
    };
    const last = now.at(-1);
    const cut = last ? atSection(last, { problem }) : at(1, { problem });
    return [
      ...(now.length < then.length ? [cut] : []),
      ...now.flatMap((section, place) => moved(section, then[place])),
    ];
  },
  text: {
    en: {
      what: '{problem}.',
      why: 'An m-section keeps its place for as long as the session lives: lines are matched by position. Only a slot that was at port 0 may be used for something else. Chromium refuses any other change (“order of m-lines in subsequent offer doesn’t match order from previous offer/answer”).',
      mend: 'Leave each section where it was; what is no longer wanted stays with port 0 (transceiver.stop()), and new ones go to the end.',
    },
    zh: {
      what: '{problem}。',
      why: '媒体段在整个会话期间保持位置不变：各段按位置对应。只有端口已为 0 的位置才可另作他用。其他改动 Chromium 会拒绝（“order of m-lines in subsequent offer doesn’t match order from previous offer/answer”）。',
      mend: '各段留在原位；不再需要的段保留，端口写 0（transceiver.stop()），新的段加在最后。',
    },
  },
  bad: { type: 'offer', before: around([audio, ...video(9)]), lines: again([`>${audio}`]) },
  good: { type: 'offer', before: around([audio, ...video(9)]), lines: again([audio, ...video(0)]) },
  chromium: 'InvalidAccessError',
});

function moved(section: MediaSection, then: MediaSection | undefined): readonly Hit[] {
  if (!then || then.rejected) return [];
  const place = section.index + 1;
  if (section.kind !== then.kind) {
    const problem = {
      en: `m-section ${place} was ${then.kind} and in use; now it is ${section.kind}`,
      zh: `第 ${place} 个媒体段原先是使用中的 ${then.kind}，现在是 ${section.kind}`,
    };
    return [atSection(section, { problem })];
  }
  const line = linesOf(section, 'mid').at(-1);
  if (!line || section.mid === undefined || then.mid === undefined || section.mid === then.mid) return [];
  const problem = {
    en: `m-section ${place} had mid ${then.mid} and was in use; now it has ${section.mid}`,
    zh: `第 ${place} 个媒体段在使用中，mid 原先是 ${then.mid}，现在是 ${section.mid}`,
  };
  return [at(line.number, { problem })];
}
