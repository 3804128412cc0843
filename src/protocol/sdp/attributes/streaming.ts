/** RTSP: RFC 2326 appendix C, and what streaming servers and players added to say how large a picture is. */
import { attribute } from './attribute.ts';
import { before, one, split } from './cut.ts';
import { payloadType } from './payload-type.ts';
import { choice, number, piece } from './piece.ts';

const camera = {
  en: 'RTSP servers: cameras, recorders, streaming servers.',
  zh: 'RTSP 服务器：摄像机、录像机、流媒体服务器。',
};
const pixels = { en: 'pixels', zh: '像素' };

export const control = attribute({
  name: 'control',
  level: 'both',
  bundling: 'CAUTION',
  rfc: 'RFC 2326 §C.1.1',
  syntax: 'control:<URL or *>',
  sample: 'control:trackID=1',
  meaning: {
    en: 'Where RTSP requests for this stream, or for the whole, are sent.',
    zh: '针对该流或整个会话的 RTSP 请求发往哪里。',
  },
  setBy: camera,
  otherSide: {
    en: 'The player sends SETUP to each section’s URL, then PLAY to the session’s.',
    zh: '播放器向每个媒体段的 URL 发 SETUP，再向会话的 URL 发 PLAY。',
  },
  value: one(
    piece({ en: 'control URL', zh: '控制 URL' }, 'RFC 2326 §C.1.1', (value) => {
      if (value === '*')
        return { en: '*: the URL that the description was asked for with.', zh: '*：就是请求该描述时所用的 URL。' };
      return /^[a-z][a-z0-9+.-]*:/i.test(value)
        ? { en: `Requests go to ${value}.`, zh: `请求发往 ${value}。` }
        : {
            en: `Requests go to “${value}”, taken from the base URL (Content-Base, else the one asked for).`,
            zh: `请求发往相对地址“${value}”，以基准 URL（Content-Base，否则为请求的 URL）为起点。`,
          };
    }),
  ),
});

const rangeRfc = 'RFC 2326 §3.5';
const clock = choice({ en: 'kind of time', zh: '时间类型' }, rangeRfc, {
  npt: {
    en: 'Normal play time: seconds (or h:mm:ss) from the beginning.',
    zh: '正常播放时间：从开头算起的秒数（或 时:分:秒）。',
  },
  clock: { en: 'Time of day, in UTC.', zh: '绝对时间，UTC。' },
  smpte: {
    en: 'SMPTE time code at 30 frames a second, frames dropped (29.97).',
    zh: 'SMPTE 时间码，30 帧丢帧制（29.97）。',
  },
  'smpte-30-drop': {
    en: 'SMPTE time code at 30 frames a second, frames dropped (29.97).',
    zh: 'SMPTE 时间码，30 帧丢帧制（29.97）。',
  },
  'smpte-25': { en: 'SMPTE time code at 25 frames a second.', zh: 'SMPTE 时间码，每秒 25 帧。' },
});
const begins = piece({ en: 'begin', zh: '开始' }, rangeRfc, (value) =>
  value === 'now'
    ? { en: 'now: the stream is live.', zh: 'now：实时直播流。' }
    : { en: `Begins at ${value}.`, zh: `从 ${value} 开始。` },
);
const ends = piece({ en: 'end', zh: '结束' }, rangeRfc, (value) => ({
  en: `Ends at ${value}. Without an end it is live, or of unknown length.`,
  zh: `到 ${value} 结束。没有结束时间表示直播或长度未知。`,
}));

export const range = attribute({
  name: 'range',
  level: 'both',
  bundling: 'CAUTION',
  rfc: 'RFC 2326 §C.1.5',
  syntax: 'range:<npt, clock or smpte>=<begin>-[<end>]',
  sample: 'range:npt=0-7.741',
  meaning: { en: 'From when to when the recording lasts, or that it is live.', zh: '录像的起止时间，或表明是直播。' },
  setBy: camera,
  otherSide: { en: 'Draws its seek bar by it; with “now-” there is none.', zh: '据此绘制进度条；“now-”则没有进度条。' },
  value: before('=', clock, before('-', begins, ends)),
});

const versionTag = (rfc: string) =>
  piece({ en: 'version tag', zh: '版本标签' }, rfc, (value) => ({
    en: `This version of the description is ${value}.`,
    zh: `描述的当前版本是 ${value}。`,
  }));

export const etag = attribute({
  name: 'etag',
  level: 'both',
  bundling: 'CAUTION',
  rfc: 'RFC 2326 §C.1.8',
  syntax: 'etag:<tag>',
  sample: 'etag:"158bb3e7c7fd62ce67f12b533f06b83a"',
  meaning: {
    en: 'Names this version of the description, as HTTP’s ETag does.',
    zh: '标识描述的版本，类似 HTTP 的 ETag。',
  },
  setBy: camera,
  otherSide: {
    en: 'Sends it in If-Match with SETUP, so that a changed stream is noticed.',
    zh: '在 SETUP 的 If-Match 中带上它，以便发现流已变化。',
  },
  value: one(versionTag('RFC 2326 §C.1.8')),
});

export const mtag = attribute({
  name: 'mtag',
  level: 'both',
  bundling: 'CAUTION',
  rfc: 'RFC 7826 appendix D',
  syntax: 'mtag:<tag>',
  sample: 'mtag:"8f14e45f"',
  meaning: { en: 'The same as a=etag, in RTSP 2.0.', zh: '与 a=etag 相同，用于 RTSP 2.0。' },
  setBy: camera,
  otherSide: { en: 'Sends it in If-Match with SETUP.', zh: '在 SETUP 的 If-Match 中带上它。' },
  value: one(versionTag('RFC 7826 appendix D')),
});

const width = (rfc: string) =>
  number(
    { en: 'width', zh: '宽' },
    rfc,
    (value) => ({ en: `The picture is ${value} pixels wide.`, zh: `画面宽 ${value} 像素。` }),
    pixels,
  );
const height = (rfc: string) =>
  number(
    { en: 'height', zh: '高' },
    rfc,
    (value) => ({ en: `The picture is ${value} pixels high.`, zh: `画面高 ${value} 像素。` }),
    pixels,
  );
const prepares = {
  en: 'Prepares its window. What counts in the end is what the video itself says.',
  zh: '据此准备窗口；最终以视频自身的信息为准。',
};

export const framesize = attribute({
  name: 'framesize',
  level: 'media',
  bundling: 'CAUTION',
  rfc: 'RFC 6064',
  syntax: 'framesize:<payload type> <width>-<height>',
  sample: 'framesize:96 640-480',
  meaning: { en: 'Size of the picture.', zh: '画面尺寸。' },
  setBy: camera,
  otherSide: prepares,
  value: split(' ', [payloadType, split('-', [width('RFC 6064'), height('RFC 6064')])]),
});

export const xDimensions = attribute({
  name: 'x-dimensions',
  level: 'media',
  bundling: 'TBD',
  rfc: 'LIVE555',
  syntax: 'x-dimensions:<width>,<height>',
  sample: 'x-dimensions:1920,1080',
  meaning: { en: 'Size of the picture.', zh: '画面尺寸。' },
  setBy: {
    en: 'Cameras (Hikvision and others); LIVE555 and its players read it.',
    zh: '摄像机（海康威视等）；LIVE555 及其播放器会读取。',
  },
  otherSide: prepares,
  value: split(',', [width('LIVE555'), height('LIVE555')]),
});

export const xFramerate = attribute({
  name: 'x-framerate',
  level: 'media',
  bundling: 'TBD',
  rfc: 'LIVE555',
  syntax: 'x-framerate:<frames per second>',
  sample: 'x-framerate:25',
  meaning: { en: 'Frames a second; an older spelling of a=framerate.', zh: '每秒帧数；a=framerate 的旧写法。' },
  setBy: { en: 'Older cameras and streaming servers.', zh: '较老的摄像机和流媒体服务器。' },
  otherSide: prepares,
  value: one(
    number({ en: 'frame rate', zh: '帧率' }, 'LIVE555', (value) => ({
      en: `${value} frames a second.`,
      zh: `每秒 ${value} 帧。`,
    })),
  ),
});

const edge = (en: string, zh: string, note = { en: '', zh: '' }) =>
  number(
    { en, zh },
    'QuickTime Streaming Server',
    (value) => ({ en: `${en}: ${value} pixels.${note.en}`, zh: `${zh}：${value} 像素。${note.zh}` }),
    pixels,
  );
const order = {
  en: ' Some cameras write width before height here, though the order is top, left, bottom, right.',
  zh: '顺序应为上、左、下、右，但有些摄像机在此先写宽再写高。',
};

export const cliprect = attribute({
  name: 'cliprect',
  level: 'media',
  bundling: 'TBD',
  rfc: 'QuickTime Streaming Server',
  syntax: 'cliprect:<top>,<left>,<bottom>,<right>',
  sample: 'cliprect:0,0,480,640',
  meaning: {
    en: 'The part of the picture to show: nearly always all of it, so that bottom is the height and right the width.',
    zh: '画面中要显示的部分：几乎总是整幅，因此“下”就是高，“右”就是宽。',
  },
  setBy: {
    en: 'QuickTime and Darwin Streaming Server, and what was modelled on them.',
    zh: 'QuickTime 与 Darwin Streaming Server，以及仿照它们的软件。',
  },
  otherSide: { en: 'Crops to it; most players ignore it.', zh: '按此裁剪；多数播放器会忽略。' },
  value: split(',', [
    edge('top edge', '上边'),
    edge('left edge', '左边'),
    edge('bottom edge', '下边', order),
    edge('right edge', '右边', order),
  ]),
});
