import type { Text } from '../../../language.ts';
import { headerExtension } from '../../../rtp/header-extensions.ts';
import { type Codec, codecsOf } from '../../codecs.ts';
import { linesOf } from '../../dissection.ts';
import { codecTitle } from '../../negotiation/codec-identity.ts';
import { matchCodecs } from '../../negotiation/codec-match.ts';
import { around } from '../around.ts';
import { extmapsOf } from '../extensions/extmaps.ts';
import { atSection, finding } from '../finding.ts';
import { isOwnOffer } from './answer-is-offer.ts';
import { type Answered, answeredSections } from './answered.ts';
import { answering } from './answering.ts';

const video = ['m=video 9 UDP/TLS/RTP/SAVPF 96 98', 'a=rtpmap:96 VP8/90000', 'a=rtpmap:98 VP9/90000'];

export const fellAway = finding({
  id: 'fell-away',
  severity: 'info',
  rfc: 'RFC 3264 §6.1',
  check(subject, beside) {
    if (isOwnOffer(subject, beside)) return [];
    return answeredSections(subject, beside).flatMap((pair) => {
      const { offered, answered } = pair;
      if (offered.rejected) return [];
      const fallen = answered.rejected ? [rejectedReason(pair)] : fallenIn(pair);
      if (fallen.length === 0) return [];
      const list = { en: fallen.map(({ en }) => en).join('; '), zh: fallen.map(({ zh }) => zh).join('；') };
      return [atSection(answered, { list, kind: answered.kind })];
    });
  },
  text: {
    en: {
      what: 'Offered and not answered ({kind}): {list}.',
      why: 'An answer holds what both sides can do. What is missing here the answering side does not know, cannot do on this machine, or leaves out by choice.',
      mend: 'Nothing to mend: this is how the two sides agree. What you miss, look for it on the answering side: getCapabilities, setCodecPreferences.',
    },
    zh: {
      what: 'offer 提出而 answer 没有的（{kind}）：{list}。',
      why: 'answer 里是双方都支持的内容。这里缺少的，是应答一方不认识、在这台机器上做不到，或有意不要的。',
      mend: '无需改动：双方就是这样商定的。若缺了你想要的，请到应答一方查：getCapabilities、setCodecPreferences。',
    },
  },
  bad: {
    type: 'answer',
    offer: around(video),
    lines: answering(['>m=video 9 UDP/TLS/RTP/SAVPF 96', 'a=rtpmap:96 VP8/90000']),
  },
  good: { type: 'answer', offer: around(video), lines: answering(video) },
  chromium: 'accepts',
});

function rejectedReason({ offered, answered }: Answered): Text {
  if (['audio', 'video', 'application'].includes(offered.kind)) {
    return {
      en: `the whole section (mid ${answered.mid ?? '–'}): port 0, because there is no codec in common or no use for it`,
      zh: `整个段（mid ${answered.mid ?? '–'}）：端口 0，因为没有共有的编解码器，或者不需要`,
    };
  }
  return {
    en: `the whole section: port 0, no browser takes ${offered.kind}`,
    zh: `整个段：端口 0，浏览器都不接受 ${offered.kind}`,
  };
}

function fallenIn({ offered, answered }: Answered): readonly Text[] {
  const codecs = codecsOf(offered);
  const { answeredFor } = matchCodecs(codecs, codecsOf(answered));
  const gone = codecs.filter((codec) => !answeredFor.has(codec));
  // rtx of a codec that fell away had to go too.
  const goneNumbers = new Set(gone.map(({ payloadType }) => payloadType));
  const mates = new Set(gone.filter(({ helps }) => helps.length > 0 && helps.every((it) => goneNumbers.has(it))));
  return [
    ...listed({ en: 'codecs', zh: '编解码器' }, gone.filter((codec) => !mates.has(codec)).map(described)),
    ...listed({ en: 'what went with them', zh: '随之去掉的' }, [...mates].map(described)),
    ...listed({ en: 'header extensions', zh: '头部扩展' }, extensionsGone({ offered, answered })),
    ...listed({ en: 'feedback', zh: '反馈' }, feedbackGone(answeredFor)),
    ...(linesOf(offered, 'simulcast').length > 0 && linesOf(answered, 'simulcast').length === 0
      ? [{ en: 'simulcast', zh: 'simulcast' }]
      : []),
  ];
}

function described(codec: Codec): string {
  return `${codecTitle(codec)} (${codec.payloadType})`;
}

function extensionsGone({ offered, answered }: Answered): readonly string[] {
  const kept = new Set(extmapsOf(answered).map(({ extmap }) => extmap?.uri));
  return extmapsOf(offered).flatMap(({ extmap }) => {
    if (!extmap || kept.has(extmap.uri)) return [];
    return headerExtension(extmap.uri)?.name ?? extmap.uri;
  });
}

function feedbackGone(answeredFor: ReadonlyMap<Codec, Codec>): readonly string[] {
  const missing = new Map<string, number[]>();
  for (const [offered, answered] of answeredFor) {
    const kept = new Set(answered.feedback);
    for (const feedback of offered.feedback) {
      if (kept.has(feedback)) continue;
      const before = missing.get(feedback);
      if (before) before.push(offered.payloadType);
      else missing.set(feedback, [offered.payloadType]);
    }
  }
  return [...missing].map(([feedback, payloadTypes]) => `${feedback} (${payloadTypes.slice(0, 6).join(', ')})`);
}

/** One part of the list, cut where it gets long. */
function listed(label: Text, items: readonly string[]): readonly Text[] {
  if (items.length === 0) return [];
  const text = items.slice(0, 12).join(', ') + (items.length > 12 ? ' …' : '');
  return [{ en: `${label.en} ${text}`, zh: `${label.zh} ${text}` }];
}
