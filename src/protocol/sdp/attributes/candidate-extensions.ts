/** The names and values that follow a candidate's type: RFC 8839 §5.1, and libwebrtc's own. */
import { extensionMeaning } from '../../ice/extension-meaning.ts';
import type { Text } from '../../language.ts';
import type { TokenKind } from '../token.ts';

export interface CandidateExtensionKinds {
  readonly name: TokenKind;
  readonly value: TokenKind;
}

/** The kinds for an extension of this name. */
export function candidateExtension(name: string): CandidateExtensionKinds {
  return extensions.get(name) ?? unknownExtension;
}

const extensions: ReadonlyMap<string, CandidateExtensionKinds> = new Map([
  extension('tcptype', 'RFC 6544 §4.5', {
    en: 'tcptype: who dials the TCP connection follows.',
    zh: 'tcptype：后面说明由谁发起 TCP 连接。',
  }),
  extension('generation', 'libwebrtc', {
    en: 'generation: libwebrtc’s count of ICE restarts follows.',
    zh: 'generation：后面是 libwebrtc 对 ICE 重启的计数。',
  }),
  extension('ufrag', 'RFC 9429 §3.5.2.1', {
    en: 'ufrag: the ice-ufrag that the candidate belongs to follows.',
    zh: 'ufrag：后面是该候选所属的 ice-ufrag。',
  }),
  extension('network-id', 'libwebrtc', {
    en: 'network-id: libwebrtc’s number for the interface follows.',
    zh: 'network-id：后面是 libwebrtc 给网络接口编的号。',
  }),
  extension('network-cost', 'libwebrtc', {
    en: 'network-cost: libwebrtc’s cost of the network follows.',
    zh: 'network-cost：后面是 libwebrtc 给该网络定的代价。',
  }),
]);

function extension(name: string, rfc: string, nameMeaning: Text): [string, CandidateExtensionKinds] {
  return [
    name,
    {
      name: { label: { en: `extension ${name}`, zh: `扩展 ${name}` }, meaning: () => nameMeaning, rfc },
      value: {
        label: { en: name, zh: name },
        meaning: (value) => {
          const meaning = extensionMeaning(name, value);
          return { en: `${value}: ${meaning?.en ?? ''}`, zh: `${value}：${meaning?.zh ?? ''}` };
        },
        rfc,
      },
    },
  ];
}

const unknownExtension: CandidateExtensionKinds = {
  name: {
    label: { en: 'unknown extension', zh: '未知扩展' },
    meaning: (value) => ({
      en: `${value}: an extension that is not known here; readers skip it together with the word after it.`,
      zh: `${value}：这里不认识的扩展，读取方会把它和后面的词一起跳过。`,
    }),
    rfc: 'RFC 8839 §5.1',
  },
  value: {
    label: { en: 'value of an unknown extension', zh: '未知扩展的值' },
    meaning: (value) => ({
      en: `“${value}”: the value of an extension that is not known here.`,
      zh: `“${value}”：这里不认识的扩展的值。`,
    }),
    rfc: 'RFC 8839 §5.1',
  },
};
