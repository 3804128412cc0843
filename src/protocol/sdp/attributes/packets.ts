/** How media goes into packets: RFC 8866 §6.4, §6.5, and what libwebrtc adds. */
import { type TokenKind, whole, words } from '../token.ts';
import { attribute } from './attribute.ts';
import { payloadType } from './payload-type.ts';

const receiverOfSound = {
  en: 'The side that receives, for all sound codecs of the section.',
  zh: '接收方，针对本段的所有声音编码。',
};

export const ptime = attribute({
  name: 'ptime',
  level: 'media',
  bundling: 'IDENTICAL-PER-PT',
  rfc: 'RFC 8866 §6.4',
  syntax: 'ptime:<milliseconds>',
  sample: 'ptime:20',
  meaning: { en: 'How much sound a packet should hold.', zh: '一个包应装多长的声音。' },
  setBy: receiverOfSound,
  otherSide: { en: 'Packs that much where its codec can; it is a wish.', zh: '编码允许时照此打包；这只是愿望。' },
  value: whole({
    label: { en: 'packet length', zh: '包长' },
    meaning: (value) => ({
      en: `${value} ms of sound a packet${rate(value).en}. Shorter packets mean less delay and more headers.`,
      zh: `每包 ${value} 毫秒的声音${rate(value).zh}。包越短延迟越小，头部开销越大。`,
    }),
    rfc: 'RFC 8866 §6.4',
    unit: { en: 'ms', zh: '毫秒' },
  }),
});

export const maxptime = attribute({
  name: 'maxptime',
  level: 'media',
  bundling: 'IDENTICAL-PER-PT',
  rfc: 'RFC 8866 §6.5',
  syntax: 'maxptime:<milliseconds>',
  sample: 'maxptime:60',
  meaning: { en: 'How much sound a packet may hold at most.', zh: '一个包最多装多长的声音。' },
  setBy: receiverOfSound,
  otherSide: { en: 'Never packs more.', zh: '打包时不超过它。' },
  value: whole({
    label: { en: 'longest packet', zh: '最长的包' },
    meaning: (value) => ({ en: `At most ${value} ms of sound a packet.`, zh: `每包最多 ${value} 毫秒的声音。` }),
    rfc: 'RFC 8866 §6.5',
    unit: { en: 'ms', zh: '毫秒' },
  }),
});

const packetizer: TokenKind = {
  label: { en: 'packetizer', zh: '打包方式' },
  meaning: (value) =>
    value === 'raw'
      ? {
          en: 'raw: frames are cut into packets as they are, without the codec’s own rules.',
          zh: 'raw：帧直接切成包，不用该编码自己的规则。',
        }
      : { en: `${value}: no way of packing that is known here.`, zh: `${value}：这里不认识的打包方式。` },
  rfc: 'libwebrtc',
};

export const packetization = attribute({
  name: 'packetization',
  level: 'media',
  bundling: 'IDENTICAL-PER-PT',
  rfc: 'libwebrtc',
  syntax: 'packetization:<payload type> raw',
  sample: 'packetization:96 raw',
  meaning: {
    en: 'How frames of a codec become packets, where not as its RTP format says.',
    zh: '某编码的帧如何变成包（不按其 RTP 格式时）。',
  },
  setBy: { en: 'An application that packs data of its own; no standard has it.', zh: '自行封装数据的应用；并无标准。' },
  otherSide: { en: 'Puts the frames together accordingly, if it is libwebrtc.', zh: '若是 libwebrtc，则据此重组帧。' },
  value: words([payloadType, packetizer]),
});

export const xGoogleFlag = attribute({
  name: 'x-google-flag',
  level: 'media',
  bundling: 'NORMAL',
  rfc: 'libwebrtc',
  syntax: 'x-google-flag:conference',
  sample: 'x-google-flag:conference',
  meaning: { en: 'Switches on a mode of libwebrtc that no standard has.', zh: '打开 libwebrtc 的一种非标准模式。' },
  setBy: {
    en: 'An application that writes it into the text; browsers do not write it.',
    zh: '由应用写入文本；浏览器自己不写。',
  },
  otherSide: { en: 'libwebrtc obeys, others ignore it.', zh: 'libwebrtc 照办，其他实现忽略。' },
  value: whole({
    label: { en: 'mode', zh: '模式' },
    meaning: (value) =>
      value === 'conference'
        ? {
            en: 'conference: layers for shared screens, as Google’s conferences used them.',
            zh: 'conference：用于屏幕共享的分层，Google 的会议曾使用。',
          }
        : { en: `${value}: no mode that is known here.`, zh: `${value}：这里不认识的模式。` },
    rfc: 'libwebrtc',
  }),
});

export const remoteNetEstimate = attribute({
  name: 'remote-net-estimate',
  level: 'media',
  bundling: 'NORMAL',
  rfc: 'libwebrtc',
  syntax: 'remote-net-estimate',
  sample: 'remote-net-estimate',
  meaning: { en: 'RTCP may carry the receiver’s estimate of the network.', zh: 'RTCP 可携带接收方对网络的估计。' },
  setBy: { en: 'libwebrtc, in experiments.', zh: 'libwebrtc，用于实验。' },
  otherSide: { en: 'Sends such estimates, if it knows them.', zh: '若支持则发送这种估计。' },
  value: 'flag',
});

function rate(value: string) {
  const packets = 1000 / Number(value);
  if (!Number.isInteger(packets) || packets <= 0) return { en: '', zh: '' };
  return { en: `, ${packets} packets a second`, zh: `，即每秒 ${packets} 个包` };
}
