import { linesOf } from '../../dissection.ts';
import { around } from '../around.ts';
import { at, finding } from '../finding.ts';
import { fingerprintsIn, valuesIn } from './answered.ts';
import { answering } from './answering.ts';

const audio = 'm=audio 9 UDP/TLS/RTP/SAVPF 0';
const offersOwn = around([audio]).find((line) => line.startsWith('a=fingerprint:')) ?? '';

export const fingerprintsEqual = finding({
  id: 'fingerprints-equal',
  severity: 'error',
  rfc: 'RFC 8842 §5.3; RFC 8122 §5',
  check(subject, { offer }) {
    if (!offer) return [];
    const [own, theirs] = [valuesIn(subject, 'ice-ufrag'), valuesIn(offer, 'ice-ufrag')];
    // With the same ufrag it is not the fingerprint alone that was copied: answer-is-offer.
    if ([...own].some((ufrag) => theirs.has(ufrag))) return [];
    const known = fingerprintsIn(offer);
    return subject.sections.flatMap((section) =>
      linesOf(section, 'fingerprint').flatMap(({ number, attribute }) => {
        const value = attribute?.value?.trimEnd() ?? '';
        if (!known.has(value.toUpperCase())) return [];
        return at(number, { fingerprint: value.length > 30 ? `${value.slice(0, 30)}…` : value });
      }),
    );
  },
  text: {
    en: {
      what: 'Offer and answer show the same fingerprint ({fingerprint}).',
      why: 'Each side writes the hash of its own certificate, and the other compares it with what it gets in the handshake. A copied one cannot match: ICE connects, DTLS fails. Only where both connections were given one and the same certificate (in one page, for a test) is it right.',
      mend: 'Take each description from its own connection. If the two do share a certificate, nothing is wrong.',
    },
    zh: {
      what: 'offer 与 answer 的 fingerprint 相同（{fingerprint}）。',
      why: '每一侧写的是自己证书的哈希，对方拿它与握手中收到的证书比对。抄来的对不上：ICE 连通，DTLS 失败。只有两个连接确实用同一张证书（例如在同一页面里测试）时才正确。',
      mend: '双方的描述各自取自自己的连接。若两者确实共用一张证书，就没有问题。',
    },
  },
  bad: { type: 'answer', offer: around([audio]), lines: answering([audio, `>${offersOwn}`]) },
  good: { type: 'answer', offer: around([audio]), lines: answering([audio]) },
  chromium: 'accepts',
});
