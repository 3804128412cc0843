import type { Text } from '../../../language.ts';
import { around } from '../around.ts';
import { at, finding } from '../finding.ts';
import { isWebRtc } from '../is-webrtc.ts';
import { linesOfType } from '../line-index.ts';

export const connectionUnusable = finding({
  id: 'connection-unusable',
  severity: 'error',
  rfc: 'RFC 8866 §5.7',
  check(subject) {
    const webRtc = isWebRtc(subject);
    return linesOfType(subject, 'c').flatMap(({ value = '', number, raw }) => {
      const problem = problemOf(value, webRtc);
      return problem ? at(number, { line: raw, problem }) : [];
    });
  },
  text: {
    en: {
      what: '“{line}”: {problem}.',
      why: 'c= must be IN, IP4 or IP6, and one unicast address of that family, even where ICE makes it a mere placeholder. Chromium refuses the whole description otherwise.',
      mend: 'With ICE in the description, write c=IN IP4 0.0.0.0. Without it the address is where media goes, and only its owner knows it.',
    },
    zh: {
      what: '“{line}”：{problem}。',
      why: 'c= 必须是 IN、IP4 或 IP6，加上一个同族的单播地址，即使有 ICE 时它只是占位。否则 Chromium 会拒绝整份描述。',
      mend: '描述里有 ICE 时，写 c=IN IP4 0.0.0.0。没有 ICE 时，这就是媒体要去的地址，只有它的主人知道。',
    },
  },
  bad: { lines: around(['m=audio 9 UDP/TLS/RTP/SAVPF 0', '>c=IN IP4 239.1.2.3/127']) },
  good: { lines: around(['m=audio 9 UDP/TLS/RTP/SAVPF 0', 'c=IN IP6 ::']) },
  chromium: 'OperationError',
});

/** Multicast and networks other than IP are at home elsewhere; an address of the wrong family is wrong everywhere. */
function problemOf(value: string, webRtc: boolean): Text | undefined {
  const fields = value.trimEnd().split(' ');
  const [network = '', family = '', address = ''] = fields;
  if (network === 'IN' && fields.length !== 3) {
    return { en: `${fields.length} fields, not 3`, zh: `有 ${fields.length} 个字段，应为 3 个` };
  }
  if (network === 'IN' && family !== 'IP4' && family !== 'IP6') {
    return { en: `the address type is “${family}”, not IP4 or IP6`, zh: `地址类型是“${family}”，而不是 IP4 或 IP6` };
  }
  if (network === 'IN' && !familyFits(family, address)) {
    return { en: `${address} is no ${family} address`, zh: `${address} 不是 ${family} 地址` };
  }
  if (!webRtc) return undefined;
  if (network !== 'IN') return { en: `the network is “${network}”, not IN`, zh: `网络类型是“${network}”，而不是 IN` };
  if (address.includes('/')) return { en: `${address} is multicast`, zh: `${address} 是多播地址` };
  return undefined;
}

function familyFits(family: string, address: string): boolean {
  return family === 'IP4' ? !address.includes(':') : !/^\d+\.\d+\.\d+\.\d+(\/|$)/.test(address);
}
