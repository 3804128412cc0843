/** `a=candidate` and what belongs to it: RFC 8839 §5.1, §5.2; RFC 8840 §8. */
import { addressKind } from '../../ice/address-kind.ts';
import { type Candidate, candidateFields, parseCandidate } from '../../ice/candidate.ts';
import { candidateTypes, knownType } from '../../ice/candidate-types.ts';
import { splitPriority } from '../../ice/priority.ts';
import { componentMeaning, localPreferenceMeaning, typePreferenceMeaning } from '../../ice/priority-meaning.ts';
import type { Text } from '../../language.ts';
import { addressSentence } from '../line-types/address.ts';
import { type Grammar, pieces, type Scope, type Token, type TokenKind, unreadable } from '../token.ts';
import { attribute } from './attribute.ts';
import { type CandidateExtensionKinds, candidateExtension } from './candidate-extensions.ts';
import { rounds } from './cut.ts';
import type { ShapedKind } from './piece.ts';

const foundation: TokenKind = {
  label: { en: 'foundation', zh: '基础标识' },
  meaning: (value) => ({
    en: `${value}: equal for candidates of the same type, base address, transport and server. Of pairs with equal foundations one is checked first; the others wait for its result.`,
    zh: `${value}：类型、基地址、传输协议和服务器都相同的候选，此值相同。foundation 相同的候选对先检查一个，其余等它的结果。`,
  }),
  rfc: 'RFC 8445 §5.1.1.3',
};

const component: TokenKind = {
  label: { en: 'component', zh: '分量' },
  meaning: (value) => componentMeaning(Number(value)),
  rfc: 'RFC 8839 §5.1; RFC 8445 §13',
};

const transport: TokenKind = {
  label: { en: 'transport', zh: '传输协议' },
  meaning: (value) => {
    const name = value.toUpperCase();
    if (name === 'UDP') return { en: `${value}: checks and media go over UDP.`, zh: `${value}：检查和媒体走 UDP。` };
    if (name === 'TCP') {
      return {
        en: `${value}: over TCP (RFC 6544); tcptype says who dials.`,
        zh: `${value}：走 TCP（RFC 6544）；由谁发起连接见 tcptype。`,
      };
    }
    return {
      en: `${value}: a transport that is not known here; readers skip it.`,
      zh: `${value}：这里不认识的传输协议，读取方会跳过。`,
    };
  },
  rfc: 'RFC 8839 §5.1; RFC 6544 §4.5',
};

const priority: TokenKind = {
  label: { en: 'priority', zh: '优先级' },
  meaning: (value, scope) => {
    const { type, local, component } = splitPriority(Number(value));
    const candidate = candidateOf(scope);
    const typeWords = typePreferenceMeaning(type);
    const localWords = localPreferenceMeaning(local, candidate?.type ?? '', candidate?.transport ?? '');
    return {
      en: `${value} = 2^24 × ${type} + 2^8 × ${local} + (256 − ${component}). Type preference ${type}: ${typeWords.en} Local preference ${local}: ${localWords.en} Component ${component}.`,
      zh: `${value} = 2^24 × ${type} + 2^8 × ${local} + (256 − ${component})。类型优先值 ${type}：${typeWords.zh}本地优先值 ${local}：${localWords.zh}分量 ${component}。`,
    };
  },
  rfc: 'RFC 8445 §5.1.2.1',
};

const address: TokenKind = {
  label: { en: 'address', zh: '地址' },
  meaning: addressSentence,
  rfc: 'RFC 8839 §5.1',
};

const port: TokenKind = {
  label: { en: 'port', zh: '端口' },
  meaning: (value, scope) =>
    value === '9' && candidateOf(scope)?.extensions.some(({ name, value }) => name === 'tcptype' && value === 'active')
      ? {
          en: '9: only a filler. This side dials out and cannot be dialled.',
          zh: '9：只是占位。这一侧主动发起连接，不能被连接。',
        }
      : { en: `Port ${value} of that address.`, zh: `该地址的 ${value} 端口。` },
  rfc: 'RFC 8839 §5.1',
};

const typeKeyword: TokenKind = {
  label: { en: 'keyword', zh: '关键字' },
  meaning: () => ({ en: 'typ: the type of the candidate follows.', zh: 'typ：后面是候选类型。' }),
  rfc: 'RFC 8839 §5.1',
};

const type: TokenKind = {
  label: { en: 'candidate type', zh: '候选类型' },
  meaning: (value) => {
    const known = knownType(value);
    if (!known) {
      return {
        en: `${value}: a type of candidate that no standard names; readers skip it.`,
        zh: `${value}：没有标准定义的候选类型，读取方会跳过。`,
      };
    }
    const { name, meaning } = candidateTypes[known];
    const english = name.en === value ? value : `${value}, ${name.en}`;
    return { en: `${english}. ${meaning.en}`, zh: `${value}，${name.zh}。${meaning.zh}` };
  },
  rfc: 'RFC 8445 §5.1.1',
};

const fieldKinds: readonly TokenKind[] = [foundation, component, transport, priority, address, port, typeKeyword, type];

const related = {
  raddr: {
    name: keyword('raddr', {
      en: 'raddr: the address that this one was derived from follows.',
      zh: 'raddr：后面是得出此候选的相关地址。',
    }),
    value: relatedKind({ en: 'related address', zh: '相关地址' }, (value, type) => {
      const sentence = addressSentence(value);
      if (addressKind(value) === 'unspecified') {
        return {
          en: `${sentence.en} The browser hides the related address.`,
          zh: `${sentence.zh}浏览器隐藏了相关地址。`,
        };
      }
      const role = relatedRole(type);
      return { en: `${sentence.en} ${role.en}`, zh: `${sentence.zh}${role.zh}` };
    }),
  },
  rport: {
    name: keyword('rport', {
      en: 'rport: the port of the related address follows.',
      zh: 'rport：后面是相关地址的端口。',
    }),
    value: relatedKind({ en: 'related port', zh: '相关端口' }, (value) =>
      value === '0' || value === '9'
        ? {
            en: `${value}: a filler; the browser hides the related port.`,
            zh: `${value}：占位值，浏览器隐藏了相关端口。`,
          }
        : { en: `Port ${value} of the related address.`, zh: `相关地址的 ${value} 端口。` },
    ),
  },
};

/** RFC 8839 §5.1: the base of a reflexive candidate, the mapped address of a relay. */
function relatedRole(type: string): Text {
  if (type === 'relay') {
    return {
      en: 'It is the address from which the TURN server saw the packets come; it is for diagnosis only.',
      zh: '这是 TURN 服务器所看到的数据包来源地址，只供诊断。',
    };
  }
  return {
    en: 'It is the base: the own address behind this one, from which packets really leave; it is for diagnosis only.',
    zh: '这是基地址（base）：此候选背后的本机地址，数据包实际由它发出，只供诊断。',
  };
}

function relatedKind(label: Text, meaning: (value: string, type: string) => Text): TokenKind {
  return { label, meaning: (value, scope) => meaning(value, candidateOf(scope)?.type ?? ''), rfc: 'RFC 8839 §5.1' };
}

function keyword(label: string, meaning: Text): TokenKind {
  return { label: { en: `keyword ${label}`, zh: `关键字 ${label}` }, meaning: () => meaning, rfc: 'RFC 8839 §5.1' };
}

/** The fields that every candidate has, then raddr and rport, then names and values in turn. */
const candidateValue: Grammar = (value, from) => {
  const tokens: Token[] = [];
  let pending: TokenKind | undefined;
  for (const [place, word] of pieces(value, from, ' ').entries()) {
    const text = value.slice(word.from - from, word.to - from);
    const field = candidateFields[place];
    const kind = fieldKinds[place];
    if (field && kind) {
      tokens.push({ ...word, kind: field.fits(text) ? kind : unreadable });
    } else if (pending) {
      tokens.push({ ...word, kind: pending === related.rport.value && !portShape.test(text) ? unreadable : pending });
      pending = undefined;
    } else {
      const found = relatedAt(text, place) ?? candidateExtension(text);
      // A last word alone is no name.
      const last = word.to === from + value.length;
      tokens.push({ ...word, kind: last ? unreadable : found.name });
      pending = found.value;
    }
  }
  return tokens;
};

/** They stand right after the type: raddr, then rport. */
function relatedAt(text: string, place: number): CandidateExtensionKinds | undefined {
  const first = place === candidateFields.length;
  if (text === 'raddr' && first) return related.raddr;
  return text === 'rport' && (first || place === candidateFields.length + 2) ? related.rport : undefined;
}

const portShape = /^\d{1,5}$/;

export const candidate = attribute({
  name: 'candidate',
  level: 'media',
  bundling: 'TRANSPORT',
  rfc: 'RFC 8839 §5.1',
  syntax:
    'candidate:<foundation> <component-id> <transport> <priority> <connection-address> <port> typ <cand-type> [raddr <address>] [rport <port>] *(<extension-att-name> <extension-att-value>)',
  sample:
    'candidate:842163049 1 udp 1677729535 203.0.113.5 46154 typ srflx raddr 0.0.0.0 rport 0 generation 0 network-cost 999',
  meaning: {
    en: 'One address at which this side may be reached; each is paired with each of the other side’s and checked.',
    zh: '可能联系到这一侧的一个地址；它与对端的每个候选配对并接受检查。',
  },
  setBy: {
    en: 'Each side, as its gathering finds them: in the description, or sent after it one by one (trickle).',
    zh: '双方各自在收集时得到：写在描述里，或在描述之后逐个发送（trickle）。',
  },
  otherSide: {
    en: 'Pairs it with its own candidates of the same component and address family, and sends checks to it.',
    zh: '把它与自己的同分量、同地址族的候选配对，并向它发送检查。',
  },
  value: candidateValue,
});

export const remoteCandidates = attribute({
  name: 'remote-candidates',
  level: 'media',
  bundling: 'TRANSPORT',
  rfc: 'RFC 8839 §5.2',
  syntax: 'remote-candidates:<component-id> <connection-address> <port> ...',
  sample: 'remote-candidates:1 192.0.2.3 45664',
  meaning: {
    en: 'The other side’s candidates that ICE has chosen, one of each component.',
    zh: 'ICE 已选定的对端候选，每个分量一个。',
  },
  setBy: {
    en: 'The controlling side, in an offer after ICE has finished. Browsers do not write it.',
    zh: '控制方，在 ICE 完成之后的 offer 里写入。浏览器不写。',
  },
  otherSide: {
    en: 'Learns which pair was chosen, if its own checks have not told it yet. JSEP only checks its form.',
    zh: '若自己的检查尚未得出结果，由此得知选定的候选对。JSEP 只检查格式。',
  },
  value: rounds([shaped(component, /^\d{1,3}$/), address, shaped(port, portShape)]),
});

export const endOfCandidates = attribute({
  name: 'end-of-candidates',
  level: 'both',
  bundling: 'IDENTICAL',
  rfc: 'RFC 8840 §8.2',
  syntax: 'end-of-candidates',
  sample: 'end-of-candidates',
  meaning: { en: 'No more candidates will come.', zh: '不会再有候选。' },
  setBy: {
    en: 'Each side, in its local description once gathering is complete.',
    zh: '双方各自在收集完成后写进本地描述。',
  },
  otherSide: {
    en: 'May let ICE fail as soon as all pairs have failed, in place of waiting for more candidates.',
    zh: '所有候选对都失败后即可判定 ICE 失败，不必再等新的候选。',
  },
  value: 'flag',
});

export const iceMismatch = attribute({
  name: 'ice-mismatch',
  level: 'media',
  bundling: 'NORMAL',
  rfc: 'RFC 8839 §5.3',
  syntax: 'ice-mismatch',
  sample: 'ice-mismatch',
  meaning: {
    en: 'The default address of the offer was not among its candidates: something on the way, a SIP gateway perhaps, has rewritten it. ICE is not used.',
    zh: 'offer 的默认地址不在其候选之中：途中有设备（例如 SIP 网关）改写了它。因此不使用 ICE。',
  },
  setBy: { en: 'The answerer. Browsers do not write it.', zh: 'answer 方。浏览器不写。' },
  otherSide: { en: 'Goes on without ICE, or gives up.', zh: '不用 ICE 继续，或放弃。' },
  value: 'flag',
});

/** The candidate of the line that a token stands in. */
function candidateOf({ line }: Scope): Candidate | undefined {
  return parseCandidate(line.raw);
}

function shaped(kind: TokenKind, shape: RegExp): ShapedKind {
  return { ...kind, shape };
}
