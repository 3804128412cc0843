import { type CandidateProblem, readCandidate } from '../../../ice/candidate.ts';
import { knownType } from '../../../ice/candidate-types.ts';
import type { Text } from '../../../language.ts';
import { around } from '../around.ts';
import { finding, type Hit } from '../finding.ts';
import { withLine } from '../mending.ts';
import { candidatesOf, type FoundCandidate, hitAt } from './found.ts';

export const candidateMalformed = finding({
  id: 'candidate-malformed',
  severity: 'error',
  rfc: 'RFC 8839 §5.1',
  check: (subject, beside) => candidatesOf(subject, beside).flatMap((found) => hitOn(found) ?? []),
  mend(subject, hit) {
    const line = subject.lines[hit.from - 1];
    const better = line && tidied(line.raw);
    return better !== undefined && readCandidate(better).candidate ? withLine(subject, hit.from, better) : undefined;
  },
  text: {
    en: {
      what: 'This is not a candidate: {problem}.',
      why: 'A candidate is foundation, component, transport, priority, address, port, “typ” and a type, with one blank between each. Where one cannot be read, a browser refuses the candidate, and in a description the whole description.',
      mend: 'Send the string of the icecandidate event as it is. Stray blanks and a type in capitals can be put right here.',
    },
    zh: {
      what: '这不是一个候选：{problem}。',
      why: '候选依次是 foundation、component、transport、priority、地址、端口、“typ”和类型，彼此以一个空格隔开。只要有一处读不出，浏览器就拒绝这个候选；若写在描述里，则拒绝整个描述。',
      mend: '原样发送 icecandidate 事件给出的字符串。多余的空格和大写的类型可以在这里改正。',
    },
  },
  bad: {
    lines: around([
      'm=audio 9 UDP/TLS/RTP/SAVPF 0',
      '>a=candidate:1 1 udp 2122260223 192.0.2.10 50000 typ HOST',
      '>a=candidate:1 1 udp  2122260223 192.0.2.10 50000 typ host',
      '>a=candidate:1 1 udp 2122260223 192.0.2.10 50000',
    ]),
  },
  good: {
    lines: around(['m=audio 9 UDP/TLS/RTP/SAVPF 0', 'a=candidate:1 1 udp 2122260223 192.0.2.10 50000 typ host']),
  },
  chromium: 'OperationError',
});

function hitOn(found: FoundCandidate): Hit | undefined {
  const { candidate, problem } = found.reading;
  if (candidate) {
    if (knownType(candidate.type)) return undefined;
    return hitAt(found, {
      problem: {
        en: `the type “${candidate.type}” is none of host, srflx, prflx and relay`,
        zh: `类型“${candidate.type}”不是 host、srflx、prflx、relay 之一`,
      },
    });
  }
  const word = found.text.slice(problem.at, problem.at + problem.length);
  // Out of range is another finding: candidate-range.
  if (/^[+-]?\d+$/.test(word) && numbered.has(problem.field)) return undefined;
  // libwebrtc reads any foundation, and leaves out a last word without its value.
  const milder = word !== '' && (problem.field === 'foundation' || problem.field === 'extension');
  return hitAt(found, { problem: inWords(found, problem, word) }, milder ? 'warning' : 'error');
}

const numbered: ReadonlySet<string> = new Set<CandidateProblem['field']>(['component', 'priority', 'port', 'rport']);

function inWords({ text }: FoundCandidate, { field, at }: CandidateProblem, word: string): Text {
  if (field === 'prefix') {
    return { en: 'it does not begin with “candidate:”', zh: '它不以“candidate:”开头' };
  }
  if (field === 'extension' && text.includes('  ')) {
    return { en: 'there are two blanks in a row after its type', zh: '类型之后有两个连续空格' };
  }
  if (word === '' && at < text.length) {
    return {
      en: `there are two blanks in a row before ${names[field].en}`,
      zh: `${names[field].zh}之前有两个连续空格`,
    };
  }
  if (word === '') return { en: `it ends before ${names[field].en}`, zh: `它在${names[field].zh}之前就结束了` };
  if (field === 'extension') return { en: `“${word}” at its end has no value`, zh: `末尾的“${word}”没有值` };
  return { en: `“${word}” stands where ${names[field].en} is due`, zh: `“${word}”所在的位置应当是${names[field].zh}` };
}

const names: { readonly [F in CandidateProblem['field']]: Text } = {
  prefix: { en: '“candidate:”', zh: '“candidate:”' },
  foundation: { en: 'the foundation', zh: ' foundation ' },
  component: { en: 'the component', zh: '分量编号' },
  transport: { en: 'the transport', zh: '传输协议' },
  priority: { en: 'the priority', zh: '优先级' },
  address: { en: 'the address', zh: '地址' },
  port: { en: 'the port', zh: '端口' },
  typ: { en: 'the word “typ”', zh: '“typ”一词' },
  type: { en: 'the type', zh: '类型' },
  raddr: { en: 'the related address', zh: '关联地址' },
  rport: { en: 'the related port', zh: '关联端口' },
  extension: { en: 'an extension', zh: '扩展' },
};

/** One blank between words, the type in small letters. */
function tidied(raw: string): string {
  const words = raw.split(' ').filter((word) => word !== '');
  const type = words.indexOf('typ') + 1;
  return words
    .map((word, place) => (place === type && type > 0 && knownType(word.toLowerCase()) ? word.toLowerCase() : word))
    .join(' ');
}
