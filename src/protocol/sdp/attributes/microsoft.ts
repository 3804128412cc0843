/** Lync, Skype for Business and Teams: Microsoft’s MS-SDPEXT. */
import { attribute } from './attribute.ts';
import { before, each, one, parameters, split } from './cut.ts';
import { choice, number, piece } from './piece.ts';

const rfc = 'Microsoft MS-SDPEXT';
const microsoft = { en: 'Lync, Skype for Business and Teams.', zh: 'Lync、Skype for Business 和 Teams。' };

const kbits = (en: string, zh: string) =>
  number({ en, zh }, rfc, (value) => ({ en: `${value} kbit/s ${en}.`, zh: `${zh}速率 ${value} kbit/s。` }), {
    en: 'kbit/s',
    zh: 'kbit/s',
  });
const sourceName = piece({ en: 'source', zh: '来源' }, rfc, (value) => ({
  en: `The source “${value}”: main-audio is the microphone, main-video the camera, panoramic-video a round-table camera.`,
  zh: `来源“${value}”：main-audio 为麦克风，main-video 为摄像头，panoramic-video 为全景摄像头。`,
}));

export const xMediabw = attribute({
  name: 'x-mediabw',
  level: 'session',
  bundling: 'TBD',
  rfc,
  syntax: 'x-mediabw:<source> send=<kbit/s>;recv=<kbit/s>',
  sample: 'x-mediabw:main-video send=12000;recv=12000',
  meaning: { en: 'Bandwidth that a kind of media may use in each direction.', zh: '某类媒体在各方向可用的带宽。' },
  setBy: microsoft,
  otherSide: { en: 'Sends no more than recv says.', zh: '发送速率不超过 recv。' },
  value: before(
    ' ',
    sourceName,
    parameters({ send: kbits('to be sent', '发送'), recv: kbits('to be received', '接收') }),
  ),
});

export const xDevicecaps = attribute({
  name: 'x-devicecaps',
  level: 'session',
  bundling: 'TBD',
  rfc,
  syntax: 'x-devicecaps:<media>:<send and recv>;...',
  sample: 'x-devicecaps:audio:send,recv;video:send,recv',
  meaning: {
    en: 'Whether the writer has a microphone, camera, loudspeaker and screen at all.',
    zh: '写者是否有麦克风、摄像头、扬声器和屏幕。',
  },
  setBy: microsoft,
  otherSide: { en: 'Offers its user only what the other side can show.', zh: '只向用户提供对方支持的功能。' },
  value: each(
    ';',
    before(
      ':',
      piece({ en: 'media', zh: '媒体' }, rfc, (value) => ({ en: `For ${value}:`, zh: `对于 ${value}：` })),
      each(
        ',',
        choice({ en: 'ability', zh: '能力' }, rfc, {
          send: { en: 'it has something to send from.', zh: '有可用的输入设备。' },
          recv: { en: 'it has something to play on.', zh: '有可用的输出设备。' },
        }),
      ),
    ),
  ),
});

export const xSsrcRange = attribute({
  name: 'x-ssrc-range',
  level: 'media',
  bundling: 'TBD',
  rfc,
  syntax: 'x-ssrc-range:<first>-<last>',
  sample: 'x-ssrc-range:1000-1099',
  meaning: {
    en: 'SSRCs that the section may send with, instead of an a=ssrc line for each.',
    zh: '该媒体段发送时可用的 SSRC 范围，代替逐个的 a=ssrc 行。',
  },
  setBy: microsoft,
  otherSide: {
    en: 'Takes RTP with an SSRC in the range for this section.',
    zh: '把 SSRC 落在该范围内的 RTP 归入该媒体段。',
  },
  value: split('-', [
    number({ en: 'first SSRC', zh: '首个 SSRC' }, rfc, (value) => ({
      en: `From SSRC ${value}.`,
      zh: `从 SSRC ${value} 起。`,
    })),
    number({ en: 'last SSRC', zh: '末个 SSRC' }, rfc, (value) => ({
      en: `To SSRC ${value}.`,
      zh: `到 SSRC ${value} 止。`,
    })),
  ]),
});

export const xSource = attribute({
  name: 'x-source',
  level: 'media',
  bundling: 'TBD',
  rfc,
  syntax: 'x-source:<source>',
  sample: 'x-source:main-video',
  meaning: { en: 'Which microphone or camera the section is from.', zh: '该媒体段来自哪个麦克风或摄像头。' },
  setBy: microsoft,
  otherSide: { en: 'Gives it its place on the screen.', zh: '据此安排画面位置。' },
  value: one(sourceName),
});
