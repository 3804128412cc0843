import { encodingNamed } from '../../../rtp/encodings.ts';
import { codecsOf, codecText } from '../../codecs.ts';
import { around } from '../around.ts';
import { atSection, finding } from '../finding.ts';

export const nonBrowserCodec = finding({
  id: 'non-browser-codec',
  severity: 'info',
  rfc: 'RFC 3551 §6; RFC 7874 §3',
  check: (subject) =>
    subject.media.flatMap((section) => {
      const foreign = codecsOf(section).filter(({ name }) => foreigners.has(name.toLowerCase()));
      if (foreign.length === 0) return [];
      const [first] = foreign;
      const meaning = first && encodingNamed(first.name)?.meaning;
      const names = [...new Set(foreign.map(codecText))].slice(0, 6).join(', ');
      return [
        atSection(section, {
          names,
          meaning: meaning
            ? { en: `${first.name} is ${meaning.en}.`, zh: `${first.name} 是${meaning.zh}。` }
            : { en: '', zh: '' },
        }),
      ];
    }),
  text: {
    en: {
      what: 'No browser has {names}.',
      why: '{meaning} A browser takes what else the section offers; where there is nothing else it answers with port 0.',
      mend: 'Offer opus, PCMU or PCMA (audio), VP8 or H264 (video) beside it; else a gateway has to transcode.',
    },
    zh: {
      what: '浏览器都不支持 {names}。',
      why: '{meaning}浏览器会选用该段的其他编解码器；若没有其他的，就以端口 0 应答。',
      mend: '同时提供 opus、PCMU 或 PCMA（音频），VP8 或 H264（视频）；否则须由网关转码。',
    },
  },
  bad: {
    type: 'offer',
    lines: around(['>m=audio 9 UDP/TLS/RTP/SAVPF 96', 'a=rtpmap:96 mpeg4-generic/16000/1']),
  },
  good: { type: 'offer', lines: around(['m=audio 9 UDP/TLS/RTP/SAVPF 111', 'a=rtpmap:111 opus/48000/2']) },
  chromium: 'accepts',
});

/** Known, and in no browser. G722, PCMU, PCMA and L16 are in some. */
const foreigners: ReadonlySet<string> = new Set([
  ...['g729', 'g723', 'g728', 'g7221', 'g726-16', 'g726-24', 'g726-32', 'g726-40', 'gsm', 'amr', 'amr-wb', 'evs'],
  ...['speex', 'silk', 'dvi4', 'lpc', 'qcelp', 'mpa', 'ac3', 'mpeg4-generic', 'mp4a-latm', 'l8', 'l20', 'l24'],
  ...['h261', 'h263', 'h263-1998', 'h263-2000', 'h264-svc', 'h266', 'mp4v-es', 'mpv', 'mp2t', 'jpeg', 'celb', 'nv'],
  ...['raw', 'jxsv', 'smpte291'],
]);
