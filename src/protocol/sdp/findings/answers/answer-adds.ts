import type { Text } from '../../../language.ts';
import { readRtcpFb } from '../../codec-lines.ts';
import { type Codec, codecFor, codecsOf } from '../../codecs.ts';
import { type Dissection, linesOf } from '../../dissection.ts';
import { formatKey } from '../../negotiation/codec-identity.ts';
import { matchCodecs } from '../../negotiation/codec-match.ts';
import type { Section } from '../../sections.ts';
import { around } from '../around.ts';
import { extmapsOf } from '../extensions/extmaps.ts';
import { at, finding, type Hit } from '../finding.ts';
import { type Answered, acceptedSections } from './answered.ts';
import { answering } from './answering.ts';

const video = ['m=video 9 UDP/TLS/RTP/SAVPF 96', 'a=rtpmap:96 VP8/90000', 'a=rtcp-fb:96 nack'];

export const answerAdds = finding({
  id: 'answer-adds',
  severity: 'warning',
  rfc: 'RFC 9429 §5.11; RFC 4585 §4.2; RFC 8285 §7; RFC 8853 §5.3.2',
  check(subject, beside) {
    const { offer } = beside;
    if (!offer) return [];
    return [
      ...mixingAdded(subject.session, offer.sections),
      ...acceptedSections(subject, beside).flatMap((pair) => [
        ...feedbackAdded(pair),
        ...extensionsAdded(pair, offer),
        ...simulcastAdded(pair),
        ...mixingAdded(pair.answered, [pair.offered, offer.session]),
      ]),
    ];
  },
  text: {
    en: {
      what: '{problem}.',
      why: 'An answer takes from the offer what both sides can do and adds nothing: the offerer has said nothing about the rest and need not understand it. Chromium takes such a line without a word.',
      mend: 'Leave the line out of the answer, or write it as the offer has it. What is really wanted must be offered in the first place.',
    },
    zh: {
      what: '{problem}。',
      why: 'answer 只从 offer 中选取双方都支持的内容，不添加新的：其余的 offer 一方并未提出，也不必理解。Chromium 会一声不响地接受这样的行。',
      mend: '从 answer 中去掉这一行，或写得与 offer 一致。真正需要的，应一开始就写进 offer。',
    },
  },
  bad: {
    type: 'answer',
    offer: around(video),
    lines: answering([...video, '>a=rtcp-fb:96 rpsi', '>a=extmap:4 urn:ietf:params:rtp-hdrext:sdes:mid']),
  },
  good: { type: 'answer', offer: around(video), lines: answering(video) },
  chromium: 'accepts',
});

function feedbackAdded({ offered, answered }: Answered): readonly Hit[] {
  const lines = linesOf(answered, 'rtcp-fb');
  if (lines.length === 0) return [];
  const codecs = codecsOf(offered);
  const offeredFor = counterparts(codecs, codecsOf(answered));
  const sets = new Map(codecs.map((codec) => [codec, new Set(codec.feedback)]));
  const feedbackOf = (codec: Codec): ReadonlySet<string> => sets.get(codec) ?? new Set();
  const any = new Set(codecs.flatMap(({ feedback }) => feedback));
  return lines.flatMap(({ number, attribute }) => {
    const read = readRtcpFb(attribute?.value ?? '');
    if (!read) return [];
    const feedback = read.parameter === undefined ? read.type : `${read.type} ${read.parameter}`;
    const codec = read.payloadType === '*' ? undefined : codecFor(answered, read.payloadType);
    const theirs = codec && offeredFor(codec);
    // A codec that was not offered is for others to say; of `*` any codec of the section may be meant.
    if (read.payloadType === '*' ? any.has(feedback) : !theirs || feedbackOf(theirs).has(feedback)) return [];
    const name = codec?.name ?? '*';
    return at(number, {
      problem: {
        en: `The answer wants the feedback “${feedback}” for ${name}, which was not offered`,
        zh: `answer 为 ${name} 要求反馈“${feedback}”，而 offer 没有提出`,
      },
    });
  });
}

/** The offered codec of the same number, where it still is one and the same; else what negotiation takes it for. */
function counterparts(offered: readonly Codec[], answered: readonly Codec[]): (codec: Codec) => Codec | undefined {
  const numbers = new Map(offered.map((codec) => [codec.payloadType, codec]));
  const match = matchCodecs(offered, answered);
  return (codec) => {
    const sameNumber = numbers.get(codec.payloadType);
    return sameNumber && formatKey(sameNumber) === formatKey(codec) ? sameNumber : match.offeredFor.get(codec);
  };
}

/** RFC 8285 §7: the answerer keeps the number, but chooses one itself where 4096 or more was offered. */
function extensionsAdded({ offered, answered }: Answered, { session }: Dissection): readonly Hit[] {
  const ids = new Map<string, number[]>();
  for (const { extmap } of [...extmapsOf(session), ...extmapsOf(offered)]) {
    const before = extmap && ids.get(extmap.uri);
    if (before) before.push(extmap.id);
    else if (extmap) ids.set(extmap.uri, [extmap.id]);
  }
  return extmapsOf(answered).flatMap(({ line, extmap }) => {
    if (!extmap) return [];
    const { id, uri } = extmap;
    const theirs = ids.get(uri);
    if (theirs?.some((it) => it === id || it >= 4096)) return [];
    return at(line.number, { problem: theirs ? renumbered(uri, id, theirs[0]) : notOffered(uri) });
  });
}

function renumbered(uri: string, id: number, offered = 0): Text {
  return {
    en: `The header extension ${uri} has ID ${id} here and ${offered} in the offer`,
    zh: `头部扩展 ${uri} 在这里的 ID 是 ${id}，在 offer 中是 ${offered}`,
  };
}

function notOffered(uri: string): Text {
  return {
    en: `The answer has the header extension ${uri}, which was not offered`,
    zh: `answer 里有头部扩展 ${uri}，而 offer 没有提出`,
  };
}

function simulcastAdded({ offered, answered }: Answered): readonly Hit[] {
  if (linesOf(offered, 'simulcast').length > 0) return [];
  return linesOf(answered, 'simulcast').map(({ number }) =>
    at(number, {
      problem: { en: 'The answer has simulcast, which was not offered', zh: 'answer 里有 offer 没有提出的 simulcast' },
    }),
  );
}

function mixingAdded(own: Section, offered: readonly Section[]): readonly Hit[] {
  if (offered.some((section) => linesOf(section, 'extmap-allow-mixed').length > 0)) return [];
  return linesOf(own, 'extmap-allow-mixed').map(({ number }) =>
    at(number, {
      problem: {
        en: 'The answer allows header extensions of one and two bytes to be mixed, which was not offered',
        zh: 'answer 允许混用一字节与两字节的头部扩展，而 offer 没有提出',
      },
    }),
  );
}
