import type { Text } from '../../../language.ts';
import { linesOf } from '../../dissection.ts';
import { around } from '../around.ts';
import { at, finding, type Severity } from '../finding.ts';

/** RFC 8122 §5; md2 and md5 must not be used any more. */
const trusted = new Set(['sha-224', 'sha-256', 'sha-384', 'sha-512']);

export const fingerprintHash = finding({
  id: 'fingerprint-hash',
  severity: 'error',
  rfc: 'RFC 8122 §5',
  check({ sections }) {
    return sections.flatMap((section) =>
      linesOf(section, 'fingerprint').flatMap(({ number, attribute }) => {
        const [hash = ''] = (attribute?.value ?? '').split(' ', 1);
        if (trusted.has(hash.toLowerCase())) return [];
        const { severity, problem } = problemOf(hash);
        return { ...at(number, { problem }), severity };
      }),
    );
  },
  text: {
    en: {
      what: '{problem}.',
      why: 'The certificate shown in the DTLS handshake is hashed and compared. A hash that can be forged proves nothing, and one that the reader does not know cannot be computed.',
      mend: 'Write sha-256 and the hash of the certificate. It cannot be worked out from this line: take it from where the certificate is.',
    },
    zh: {
      what: '{problem}。',
      why: 'DTLS 握手出示的证书会被散列后比较。能伪造的散列证明不了什么，读取方不认识的散列则无法计算。',
      mend: '写 sha-256 和证书的散列值。它无法由这一行推算，要到持有证书的地方取得。',
    },
  },
  bad: {
    lines: around([
      'm=audio 9 UDP/TLS/RTP/SAVPF 0',
      '>a=fingerprint:md5 49:11:EC:20:6B:94:DA:60:BC:00:C5:D1:A2:38:AF:7E',
    ]),
  },
  good: { lines: around([]) },
  chromium: 'OperationError',
});

function problemOf(hash: string): { readonly severity: Severity; readonly problem: Text } {
  const name = hash.toLowerCase();
  if (name === 'sha-1') {
    return {
      severity: 'warning',
      problem: { en: 'The fingerprint is a SHA-1, which is no longer safe', zh: '指纹用的是已不安全的 SHA-1' },
    };
  }
  if (name === 'md5' || name === 'md2') {
    return {
      severity: 'error',
      problem: { en: `The hash ${name} must not be used any more`, zh: `散列 ${name} 已禁止使用` },
    };
  }
  if (name === '' || name.includes(':')) {
    return {
      severity: 'error',
      problem: { en: 'The fingerprint does not say which hash it is', zh: '指纹没有说明用的是哪种散列' },
    };
  }
  return {
    severity: 'error',
    problem: { en: `No browser knows the hash “${hash}”`, zh: `没有浏览器认识散列“${hash}”` },
  };
}
