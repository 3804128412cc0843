/** Parameters that libwebrtc takes for any video codec. No standard has them; applications write them into descriptions. */
import { amount, anything, kilobitsPerSecond, type Parameter, parameter, toggle } from './parameter.ts';

const rfc = 'libwebrtc';

export const google: readonly Parameter[] = [
  parameter({
    name: 'x-google-start-bitrate',
    label: { en: 'starting bitrate', zh: '起始码率' },
    what: {
      en: 'the bitrate with which libwebrtc begins to send, before it has measured any. Written by applications, not by browsers.',
      zh: 'libwebrtc 在测得带宽之前开始发送时所用的码率。由应用写入，浏览器自己不写。',
    },
    rfc,
    unit: kilobitsPerSecond,
    value: amount({ en: 'Begin with {} kbit/s.', zh: '以 {} kbit/s 开始。' }),
  }),
  parameter({
    name: 'x-google-min-bitrate',
    label: { en: 'least bitrate', zh: '最小码率' },
    what: {
      en: 'the bitrate below which libwebrtc does not go, even if the network cannot bear it.',
      zh: 'libwebrtc 不会低于的码率，哪怕网络承受不了。',
    },
    rfc,
    unit: kilobitsPerSecond,
    value: amount({ en: 'Never below {} kbit/s.', zh: '不低于 {} kbit/s。' }),
  }),
  parameter({
    name: 'x-google-max-bitrate',
    label: { en: 'greatest bitrate', zh: '最大码率' },
    what: { en: 'the bitrate above which libwebrtc does not go.', zh: 'libwebrtc 不会高于的码率。' },
    rfc,
    unit: kilobitsPerSecond,
    value: amount({ en: 'Never above {} kbit/s.', zh: '不高于 {} kbit/s。' }),
  }),
  parameter({
    name: 'x-google-max-quantization',
    label: { en: 'coarsest quantizer', zh: '最粗量化' },
    what: {
      en: 'how coarse the encoder may become before it leaves out frames.',
      zh: '编码器在丢帧之前最多可以多粗。',
    },
    rfc,
    value: amount({ en: 'The quantizer goes up to {}.', zh: '量化参数最高 {}。' }),
  }),
  parameter({
    name: 'x-google-per-layer-pli',
    label: { en: 'key frame per layer', zh: '按层请求关键帧' },
    what: {
      en: 'whether a picture loss report (PLI) asks for a key frame of its own layer alone.',
      zh: '画面丢失报告（PLI）是否只为所在的层请求关键帧。',
    },
    rfc,
    value: toggle({ en: 'of that layer alone.', zh: '只针对该层。' }, { en: 'of all layers.', zh: '针对所有层。' }),
  }),
  parameter({
    name: 'x-google-profile-id',
    label: { en: 'VP9 profile', zh: 'VP9 profile' },
    what: { en: 'an older name of profile-id.', zh: 'profile-id 的旧名。' },
    rfc,
    value: anything({ en: 'Profile {}.', zh: 'profile {}。' }),
  }),
];
