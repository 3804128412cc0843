/** A whole negotiation in one sentence. */
import type { Text } from '../../language.ts';
import type { NegotiatedSection, Negotiation } from '../negotiation.ts';
import type { SentCodec } from './codecs.ts';
import { joinTexts, type Side, sideNames } from './item.ts';
import type { NegotiatedTransport } from './transports.ts';

export function outcomeOf({ sections, transports }: Pick<Negotiation, 'sections' | 'transports'>): Text {
  const clauses = counted(sections.map(sectionClause));
  if (clauses.length === 0) {
    return {
      en: 'Neither description has an m-section: nothing is agreed on.',
      zh: '两份描述都没有 m-section：没有谈成任何内容。',
    };
  }
  const media = enumerated(clauses);
  if (transports.length === 0)
    return ended({ en: `Nothing is agreed on: ${media.en}`, zh: `没有谈成任何内容：${media.zh}` });
  const rest = transportClauses(transports);
  return ended(joinTexts([media, ...rest], { en: '; ', zh: '；' }));
}

/** `a, b and c`; in Chinese commas alone. */
function enumerated(texts: readonly Text[]): Text {
  const all = joinTexts(texts, { en: ', ', zh: '，' });
  const last = texts.at(-1);
  if (texts.length < 2 || !last) return all;
  return { en: `${joinTexts(texts.slice(0, -1), { en: ', ', zh: '' }).en} and ${last.en}`, zh: all.zh };
}

function ended({ en, zh }: Text): Text {
  return { en: `${en.slice(0, 1).toUpperCase()}${en.slice(1)}.`, zh: `${zh}。` };
}

function sectionClause(section: NegotiatedSection): Text {
  const kind = kindName(section);
  switch (section.fate) {
    case 'accepted':
      return acceptedClause(section, kind);
    case 'rejected':
      return { en: `${kind.en} refused`, zh: `${kind.zh}被拒绝` };
    case 'off':
      return { en: `${kind.en} off`, zh: `${kind.zh}已停用` };
    case 'missing':
      return { en: `${kind.en} not answered`, zh: `${kind.zh}没有得到回答` };
    case 'extra':
    case 'mismatched':
      return { en: `${kind.en} answered in the wrong place`, zh: `${kind.zh}的回答位置不对` };
  }
}

function acceptedClause({ data, direction, sends, codecs }: NegotiatedSection, kind: Text): Text {
  if (data) {
    return data.ports ? kind : { en: `${kind.en} without a port`, zh: `${kind.zh}缺少端口` };
  }
  if (!direction) return { en: `${kind.en} accepted`, zh: `接受${kind.zh}` };
  if (!codecs.some(({ offered, answered }) => offered && answered && !offered.help)) {
    return { en: `${kind.en} without a codec in common`, zh: `${kind.zh}没有共同的编码` };
  }
  const { offerer, answerer } = sends;
  if (offerer && answerer) {
    const [one, other] = [codecName(offerer), codecName(answerer)];
    return one === other
      ? { en: `${kind.en} both ways in ${one}`, zh: `${kind.zh}双向使用 ${one}` }
      : {
          en: `${kind.en} from the offerer in ${one}, from the answerer in ${other}`,
          zh: `${kind.zh}由 offer 方用 ${one}、answer 方用 ${other} 发送`,
        };
  }
  if (offerer) return oneWay(kind, 'offerer', offerer);
  if (answerer) return oneWay(kind, 'answerer', answerer);
  return { en: `${kind.en} at rest (neither side sends)`, zh: `${kind.zh}静止（双方都不发送）` };
}

function oneWay(kind: Text, side: Side, codec: SentCodec): Text {
  return {
    en: `${kind.en} from ${sideNames[side].en} alone in ${codecName(codec)}`,
    zh: `${kind.zh}只由 ${sideNames[side].zh}以 ${codecName(codec)} 发送`,
  };
}

/** Short: clock and channels stand in the table. */
function codecName({ codec, inside }: SentCodec): string {
  const name = codec.name === '' ? String(codec.payloadType) : codec.name;
  return inside ? `${name} (${inside.name})` : name;
}

function kindName({ offered, answered }: NegotiatedSection): Text {
  const { kind = '', proto = '' } = offered ?? answered ?? {};
  if (kind === 'application' && /\bSCTP\b/.test(proto)) return { en: 'data channels', zh: '数据通道' };
  return kinds.get(kind) ?? { en: kind, zh: kind };
}

const kinds: ReadonlyMap<string, Text> = new Map([
  ['audio', { en: 'audio', zh: '音频' }],
  ['video', { en: 'video', zh: '视频' }],
]);

/** Equal clauses once, with how many there are; in the order of the first. */
function counted(clauses: readonly Text[]): readonly Text[] {
  const counts = new Map<string, { readonly clause: Text; count: number }>();
  for (const clause of clauses) {
    const known = counts.get(clause.en);
    if (known) known.count += 1;
    else counts.set(clause.en, { clause, count: 1 });
  }
  return [...counts.values()].map(({ clause, count }) => {
    return count === 1 ? clause : { en: `${count} × ${clause.en}`, zh: `${count} 路${clause.zh}` };
  });
}

function transportClauses(transports: readonly NegotiatedTransport[]): readonly Text[] {
  const [first] = transports;
  const clauses: Text[] = [
    transports.length === 1 && first
      ? oneTransport(first)
      : { en: `${transports.length} transports`, zh: `共 ${transports.length} 个传输` },
  ];
  const clients = new Set(
    transports.map(({ security, dtlsClient }) => (security === 'dtls' ? (dtlsClient ?? 'nobody') : security)),
  );
  const [client] = clients;
  if (clients.size > 1) clauses.push({ en: 'not all secured alike', zh: '各传输的加密方式或角色不同' });
  else if (client === 'offerer' || client === 'answerer') {
    clauses.push({ en: `${sideNames[client].en} is DTLS client`, zh: `${sideNames[client].zh}是 DTLS 客户端` });
  } else if (client === 'nobody') clauses.push({ en: 'nobody begins DTLS', zh: '没有人发起 DTLS' });
  else if (client === 'sdes') clauses.push({ en: 'keys in the descriptions (SDES)', zh: '密钥写在描述里（SDES）' });
  else clauses.push({ en: 'not encrypted', zh: '没有加密' });
  return clauses;
}

function oneTransport({ sections, tag, muxed }: NegotiatedTransport): Text {
  const shared: Text =
    tag !== undefined && sections.length > 1
      ? { en: 'all on one transport (BUNDLE)', zh: '共用一个传输（BUNDLE）' }
      : { en: 'on one transport', zh: '使用一个传输' };
  if (muxed === undefined) return shared;
  return muxed
    ? { en: `${shared.en}, RTP and RTCP on one port`, zh: `${shared.zh}，RTP 与 RTCP 同一端口` }
    : { en: `${shared.en}, RTCP on a port of its own`, zh: `${shared.zh}，RTCP 使用单独的端口` };
}
