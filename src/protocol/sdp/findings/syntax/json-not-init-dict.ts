import type { Text } from '../../../language.ts';
import { around } from '../around.ts';
import { at, finding } from '../finding.ts';

const lines = around([]);
const sdp = lines.map((line) => `${line}\r\n`).join('');
const types = ['offer', 'answer', 'pranswer', 'rollback'];

export const jsonNotInitDict = finding({
  id: 'json-not-init-dict',
  severity: 'warning',
  rfc: 'RFC 9429 §4.1.10',
  check(_subject, { message }) {
    const problem = message && problemOf(message);
    return problem ? [at(1, { problem })] : [];
  },
  text: {
    en: {
      what: 'This JSON is no description that setRemoteDescription takes: {problem}.',
      why: 'setRemoteDescription wants {"type", "sdp"} in one object. Without a string in sdp it reads an empty text (Chromium: “Expect line: v=”); any other type is a TypeError.',
      mend: 'Pass the object that holds both, for instance setRemoteDescription(message.offer). The description inside is checked here all the same.',
    },
    zh: {
      what: '这段 JSON 不是 setRemoteDescription 能接受的描述：{problem}。',
      why: 'setRemoteDescription 需要同一个对象里的 {"type", "sdp"}。sdp 不是字符串时它读到的是空文本（Chromium 报“Expect line: v=”）；type 是别的值则抛出 TypeError。',
      mend: '传入同时含有两者的那个对象，例如 setRemoteDescription(message.offer)。其中的描述在这里照样检查。',
    },
  },
  bad: {
    lines: [`>${lines[0]}`, ...lines.slice(1)],
    pasted: JSON.stringify({ type: 'offer', offer: { type: 'offer', sdp } }),
  },
  good: { lines, pasted: JSON.stringify({ type: 'offer', sdp }) },
  chromium: 'OperationError',
});

function problemOf(value: object): Text | undefined {
  const { sdp, type }: { sdp?: unknown; type?: unknown } = value;
  if (typeof sdp !== 'string') {
    const path = pathToSdp(value) ?? '…';
    return {
      en: `it has no string named sdp, the description is within “${path}”`,
      zh: `没有名为 sdp 的字符串，描述在“${path}”里面`,
    };
  }
  if (typeof type !== 'string') return { en: 'it has no string named type', zh: '没有名为 type 的字符串' };
  if (types.includes(type)) return undefined;
  return { en: `its type is “${type}”, not ${types.join(', ')}`, zh: `type 是“${type}”，而不是 ${types.join('、')}` };
}

/** Where the description is, as a script would write it: `offer`, `data.jsep`. */
function pathToSdp(value: object, depth = 5): string | undefined {
  for (const [key, inner] of Object.entries(value)) {
    if (!isObject(inner)) continue;
    if ('sdp' in inner && typeof inner.sdp === 'string') return key;
    const path = depth > 0 ? pathToSdp(inner, depth - 1) : undefined;
    if (path !== undefined) return `${key}.${path}`;
  }
  return undefined;
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
