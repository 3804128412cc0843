import type { Text } from '../../../language.ts';
import { headerExtension } from '../../../rtp/header-extensions.ts';
import { codecsOf } from '../../codecs.ts';
import { type Dissection, linesOf } from '../../dissection.ts';
import { around } from '../around.ts';
import { payloadsOf } from '../codecs/payloads.ts';
import { extmapsOf } from '../extensions/extmaps.ts';
import { at, finding, type Hit } from '../finding.ts';

export const vendorExtensions = finding({
  id: 'vendor-extensions',
  severity: 'info',
  rfc: 'libwebrtc',
  check: (subject) => [...extensionsIn(subject), ...rembIn(subject), ...parametersIn(subject)],
  text: {
    en: {
      what: '{what} of libwebrtc’s own, in no IETF standard: {names}.',
      why: 'Other makers follow some of them (transport-wide congestion control above all), and skip the rest. Both sides use only what both have written.',
      mend: 'Nothing to mend.',
    },
    zh: {
      what: '{what}是 libwebrtc 自己的，没有 IETF 标准：{names}。',
      why: '其他厂商也实现了其中一些（尤其是 transport-wide 拥塞控制），其余的则跳过。双方只使用两边都写了的。',
      mend: '无需改动。',
    },
  },
  bad: {
    lines: around([
      'm=video 9 UDP/TLS/RTP/SAVPF 96',
      'a=rtpmap:96 VP8/90000',
      '>a=extmap:2 http://www.webrtc.org/experiments/rtp-hdrext/abs-send-time',
      '>a=rtcp-fb:96 goog-remb',
      '>a=fmtp:96 x-google-start-bitrate=800',
    ]),
  },
  good: {
    lines: around([
      'm=video 9 UDP/TLS/RTP/SAVPF 96',
      'a=rtpmap:96 VP8/90000',
      'a=extmap:4 urn:ietf:params:rtp-hdrext:sdes:mid',
      'a=rtcp-fb:96 nack',
    ]),
  },
  chromium: 'accepts',
});

const extensions: Text = { en: 'Header extensions', zh: '这些头部扩展' };
const feedback: Text = { en: 'Feedback', zh: '这种反馈' };
const parameters: Text = { en: 'Parameters', zh: '这些参数' };

function hitFor(found: ReadonlyMap<string, number>, what: Text): readonly Hit[] {
  const [first] = found.values();
  const names = [...found.keys()].slice(0, 16).join(', ');
  return first === undefined ? [] : [at(first, { what, names: { en: names, zh: names } })];
}

function extensionsIn({ sections }: Dissection): readonly Hit[] {
  const found = new Map<string, number>();
  for (const { line, extmap } of sections.flatMap((section) => extmapsOf(section))) {
    if (!extmap || !vendors.test(extmap.uri)) continue;
    const name = headerExtension(extmap.uri)?.name ?? extmap.uri;
    if (!found.has(name)) found.set(name, line.number);
  }
  return hitFor(found, extensions);
}

const vendors = /^https?:\/\/(www\.webrtc\.org\/experiments\/|www\.ietf\.org\/id\/draft-holmer)/;

function rembIn({ media }: Dissection): readonly Hit[] {
  const lines = media.flatMap((section) => linesOf(section, 'rtcp-fb'));
  const first = lines.find(({ attribute }) => / goog-remb *$/.test(attribute?.value?.slice(0, 40) ?? ''));
  return hitFor(new Map(first ? [['goog-remb', first.number]] : []), feedback);
}

function parametersIn({ media }: Dissection): readonly Hit[] {
  const found = new Map<string, number>();
  for (const section of media) {
    const names = new Map(codecsOf(section).map((codec) => [codec.payloadType, codec.parameters]));
    for (const { line, payloadType } of payloadsOf(section).fmtps) {
      const own = payloadType === undefined ? undefined : names.get(payloadType);
      if (!own || !line.attribute?.value?.includes('x-google-')) continue;
      names.delete(payloadType ?? 0);
      for (const name of own.keys()) if (name.startsWith('x-google-') && !found.has(name)) found.set(name, line.number);
    }
    for (const { number, attribute } of linesOf(section, 'x-google-flag')) {
      const name = `a=x-google-flag:${attribute?.value ?? ''}`;
      if (!found.has(name)) found.set(name, number);
    }
  }
  return hitFor(found, parameters);
}
