import { extensionOf } from '../../../ice/candidate.ts';
import type { Text } from '../../../language.ts';
import { around } from '../around.ts';
import { finding, type Hit } from '../finding.ts';
import { candidatesOf, type FoundCandidate, hitAt } from './found.ts';

export const candidateRange = finding({
  id: 'candidate-range',
  severity: 'error',
  rfc: 'RFC 8839 §5.1',
  check: (subject, beside) => candidatesOf(subject, beside).flatMap(hitsOn),
  text: {
    en: {
      what: '{field} is {value}; it must be {range}.',
      why: 'The number does not fit its field. {effect}',
      mend: 'Send the candidate as the browser gave it; numbers are not for editing.',
    },
    zh: {
      what: '{field}是 {value}；它必须是{range}。',
      why: '这个数放不进它的字段。{effect}',
      mend: '按浏览器给出的样子发送候选，不要改动其中的数字。',
    },
  },
  bad: {
    lines: around([
      'm=audio 9 UDP/TLS/RTP/SAVPF 0',
      '>a=candidate:1 1 udp 4294967296 192.0.2.10 50000 typ host',
      '>a=candidate:1 1 udp 2122260223 192.0.2.10 65536 typ host',
      '>a=candidate:1 0 udp 2122260223 192.0.2.10 50000 typ host',
      '>a=candidate:1 1 udp 2122260223 192.0.2.10 50000 typ host generation one',
    ]),
  },
  good: {
    lines: around([
      'm=audio 9 UDP/TLS/RTP/SAVPF 0',
      'a=candidate:1 1 udp 2122260223 192.0.2.10 50000 typ host generation 0 network-id 1 network-cost 10',
    ]),
  },
  chromium: 'OperationError',
});

function hitsOn(found: FoundCandidate): readonly Hit[] {
  const { candidate, problem } = found.reading;
  if (candidate) {
    return numericExtensions.flatMap(({ name, label }) => {
      const value = extensionOf(candidate, name);
      if (value === undefined || /^\d+$/.test(value)) return [];
      return hitAt(found, { field: label, value, range: aNumber, effect: refused });
    });
  }
  const value = found.text.slice(problem.at, problem.at + problem.length);
  if (!/^[+-]?\d+$/.test(value)) return [];
  const number = Number(value);
  switch (problem.field) {
    case 'component':
      return [hitAt(found, { field: names.component, value, range: ranges.component, effect: unused }, 'warning')];
    case 'priority': {
      // libwebrtc reads 32 bits.
      const taken = number >= 0 && number < 2 ** 32;
      const effect = taken ? read : refused;
      return [
        hitAt(found, { field: names.priority, value, range: ranges.priority, effect }, taken ? 'warning' : 'error'),
      ];
    }
    case 'port':
    case 'rport':
      return [hitAt(found, { field: names[problem.field], value, range: ranges.port, effect: refused })];
    default:
      return [];
  }
}

const names = {
  component: { en: 'The component', zh: '分量编号' },
  priority: { en: 'The priority', zh: '优先级' },
  port: { en: 'The port', zh: '端口' },
  rport: { en: 'The related port', zh: '关联端口' },
} as const satisfies Record<string, Text>;

const ranges = {
  component: { en: 'from 1 to 256', zh: ' 1 到 256' },
  priority: { en: 'from 1 to 2147483647', zh: ' 1 到 2147483647' },
  port: { en: 'from 0 to 65535', zh: ' 0 到 65535' },
} as const satisfies Record<string, Text>;

const aNumber: Text = { en: 'a number', zh: '数字' };

const refused: Text = {
  en: 'Chromium refuses the candidate, and with it a description that holds it.',
  zh: 'Chromium 会拒绝这个候选；若写在描述里，则拒绝整个描述。',
};
const unused: Text = {
  en: 'Chromium takes the candidate and never uses it.',
  zh: 'Chromium 会接受这个候选，但从不使用它。',
};
const read: Text = {
  en: 'Chromium takes it all the same; others need not.',
  zh: 'Chromium 仍会接受，其他实现则未必。',
};

/** What libwebrtc writes and insists on reading as numbers. */
const numericExtensions: readonly { readonly name: string; readonly label: Text }[] = [
  { name: 'generation', label: { en: '“generation”', zh: '“generation”' } },
  { name: 'network-id', label: { en: '“network-id”', zh: '“network-id”' } },
  { name: 'network-cost', label: { en: '“network-cost”', zh: '“network-cost”' } },
];
