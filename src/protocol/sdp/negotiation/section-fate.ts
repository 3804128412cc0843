/** Whether an offered m-section was taken: RFC 3264 §6, RFC 9429 §5.3.1. */
import type { Text } from '../../language.ts';
import { codecsOf } from '../codecs.ts';
import type { MediaSection } from '../sections.ts';
import { matchCodecs } from './codec-match.ts';

/**
 * `off`: the offer itself has port 0. `missing`, `extra`, `mismatched`: the answer does not have the sections of the
 * offer, which it must.
 */
export type SectionFate = 'accepted' | 'rejected' | 'off' | 'missing' | 'extra' | 'mismatched';

export function sectionFate(
  offered: MediaSection | undefined,
  answered: MediaSection | undefined,
): { readonly fate: SectionFate; readonly why: Text | undefined } {
  if (!offered) return { fate: 'extra', why: whyExtra };
  if (!answered) return { fate: 'missing', why: whyMissing };
  if (offered.kind !== answered.kind)
    return { fate: 'mismatched', why: whyMismatched(`m=${offered.kind}`, `m=${answered.kind}`) };
  if (offered.mid !== undefined && answered.mid !== undefined && offered.mid !== answered.mid) {
    return { fate: 'mismatched', why: whyMismatched(`mid ${offered.mid}`, `mid ${answered.mid}`) };
  }
  if (offered.rejected) return { fate: 'off', why: whyOff };
  // An answer has no bundle-only sections: port 0 is a refusal there, whatever else stands.
  if (answered.port === 0) return { fate: 'rejected', why: whyRejected(offered, answered) };
  if (family(offered) !== family(answered)) {
    return { fate: 'mismatched', why: whyMismatched(offered.proto, answered.proto) };
  }
  return { fate: 'accepted', why: undefined };
}

/** What the packets are; that the two write it differently is said elsewhere. */
function family({ proto }: MediaSection): string {
  return /\b(?:RTP|SCTP)\b/.exec(proto)?.[0] ?? proto;
}

function noCommonCodec(offered: MediaSection, answered: MediaSection): boolean {
  const { answeredFor } = matchCodecs(codecsOf(offered), codecsOf(answered));
  return ![...answeredFor.keys()].some(({ help }) => !help);
}

const whyExtra: Text = {
  en: 'The offer has no section at this place. An answer has exactly the sections of its offer (RFC 3264 §6).',
  zh: 'offer 在这个位置没有段。answer 的各段必须与 offer 一一对应（RFC 3264 §6）。',
};

const whyMissing: Text = {
  en: 'The answer ends before it. An answer has exactly the sections of its offer (RFC 3264 §6); to refuse one it writes port 0.',
  zh: 'answer 里没有这一段。answer 的各段必须与 offer 一一对应（RFC 3264 §6）；要拒绝某段，应写端口 0。',
};

const whyOff: Text = {
  en: 'The offer has it with port 0: it was switched off before, and only keeps its place.',
  zh: 'offer 里它的端口是 0：此前已停用，只保留位置。',
};

function whyMismatched(offered: string, answered: string): Text {
  return {
    en: `The offer has ${offered} at this place, the answer ${answered}. The sections of an answer are those of its offer, in its order.`,
    zh: `offer 在这个位置是 ${offered}，answer 却是 ${answered}。answer 的各段必须与 offer 的相同，顺序一致。`,
  };
}

function whyRejected(offered: MediaSection, answered: MediaSection): Text {
  if (offered.direction && noCommonCodec(offered, answered)) {
    return {
      en: 'The answer has port 0, and no codec of the offer: the answerer has none in common with it.',
      zh: 'answer 的端口是 0，也没有 offer 里的任何编码：双方没有共同的编码。',
    };
  }
  if (offered.bundleOnly) {
    return {
      en: 'The answer has port 0. It was offered in a bundle only: the answerer does not bundle it, has no codec for it, or stopped its transceiver.',
      zh: 'answer 的端口是 0。它只能在 BUNDLE 中使用：answer 方没有把它放进 BUNDLE，没有可用的编码，或者停止了它的 transceiver。',
    };
  }
  return {
    en: 'The answer has port 0: the answerer has no codec for it, does not know its kind, or stopped its transceiver.',
    zh: 'answer 的端口是 0：answer 方没有可用的编码，不支持这类媒体，或者停止了它的 transceiver。',
  };
}
