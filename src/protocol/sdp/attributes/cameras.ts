/** What makers of cameras and players write, and ISO's own lines for MPEG-4. */
import { attribute } from './attribute.ts';
import { each, one, parameters, split } from './cut.ts';
import { choice, number, piece } from './piece.ts';

const nothing = { en: 'Nothing, unless it is a player of the same maker.', zh: '不做任何事，除非是同一厂商的播放器。' };

export const xOnvifTrack = attribute({
  name: 'x-onvif-track',
  level: 'media',
  bundling: 'TBD',
  rfc: 'ONVIF Streaming Specification',
  syntax: 'x-onvif-track:<track>',
  sample: 'x-onvif-track:VIDEO001',
  meaning: {
    en: 'Which track of a recording this section is, under the name that ONVIF search gives it.',
    zh: '该媒体段对应录像中的哪条轨道，即 ONVIF 检索中的轨道名。',
  },
  setBy: { en: 'Cameras and recorders with ONVIF replay.', zh: '支持 ONVIF 回放的摄像机和录像机。' },
  otherSide: { en: 'Matches the section with the track that it searched for.', zh: '把媒体段与检索到的轨道对应起来。' },
  value: one(
    piece({ en: 'track', zh: '轨道' }, 'ONVIF Streaming Specification', (value) => ({
      en: `This section is track ${value}.`,
      zh: `该媒体段是轨道 ${value}。`,
    })),
  ),
});

const matrixNumber = {
  ...piece({ en: 'matrix element', zh: '矩阵元素' }, 'Axis', (value) => ({
    en: `${value}: one of nine numbers, row by row. 1 on the diagonal and 0 elsewhere leave the picture as it is.`,
    zh: `${value}：九个数之一，逐行排列。对角线为 1、其余为 0 表示画面不变。`,
  })),
  shape: /^-?\d+(\.\d+)?$/,
};

export const transform = attribute({
  name: 'transform',
  level: 'media',
  bundling: 'TBD',
  rfc: 'Axis',
  syntax: 'transform:<a>,<b>,<c>;<d>,<e>,<f>;<g>,<h>,<i>',
  sample: 'transform:1.000000,0.000000,0.000000;0.000000,0.750000,0.000000;0.000000,0.000000,1.000000',
  meaning: {
    en: 'A 3 × 3 matrix between positions in the picture and positions in the camera’s view.',
    zh: '画面坐标与摄像机视野坐标之间的 3×3 变换矩阵。',
  },
  setBy: { en: 'Axis cameras.', zh: '安讯士（Axis）摄像机。' },
  otherSide: nothing,
  value: each(';', each(',', matrixNumber)),
});

const hikvisionHeader = {
  ...piece({ en: 'media header', zh: '媒体头' }, 'Hikvision', (value) =>
    value.toUpperCase().startsWith('494D4B48')
      ? {
          en: `${value.length / 2} bytes in hexadecimal. They begin with 49 4D 4B 48, “IMKH”, the mark of Hikvision’s own media format; the rest is not published.`,
          zh: `${value.length / 2} 字节的十六进制数据，以 49 4D 4B 48 即“IMKH”开头，这是海康威视自有媒体格式的标记；其余内容未公开。`,
        }
      : {
          en: `${value.length / 2} bytes in hexadecimal, of Hikvision’s own.`,
          zh: `${value.length / 2} 字节的十六进制数据，海康威视自有格式。`,
        },
  ),
  shape: /^([0-9A-Fa-f]{2})+$/,
};

export const mediaHeader = attribute({
  name: 'Media_header',
  level: 'both',
  bundling: 'TBD',
  rfc: 'Hikvision',
  syntax: 'Media_header:MEDIAINFO=<hexadecimal>;',
  sample: 'Media_header:MEDIAINFO=494D4B48010100000400010000000000000000000000000000000000000000000000000000000000;',
  meaning: {
    en: 'A header of Hikvision’s own media format, for Hikvision’s own players.',
    zh: '海康威视自有媒体格式的文件头，供其自家播放器使用。',
  },
  setBy: {
    en: 'Hikvision cameras and recorders, and those built by them under other names.',
    zh: '海康威视摄像机和录像机，以及贴牌产品。',
  },
  otherSide: nothing,
  value: parameters({ MEDIAINFO: hikvisionHeader }),
});

export const appversion = attribute({
  name: 'appversion',
  level: 'both',
  bundling: 'TBD',
  rfc: 'Hikvision',
  syntax: 'appversion:<version>',
  sample: 'appversion:1.0',
  meaning: { en: 'Version of the camera’s streaming program.', zh: '摄像机流媒体程序的版本。' },
  setBy: { en: 'Hikvision cameras.', zh: '海康威视摄像机。' },
  otherSide: nothing,
  value: one(
    piece({ en: 'version', zh: '版本' }, 'Hikvision', (value) => ({ en: `Version ${value}.`, zh: `版本 ${value}。` })),
  ),
});

const dahua = choice({ en: 'packing', zh: '封装' }, 'Dahua', {
  DH: { en: 'Dahua’s own packing, beside the standard one.', zh: '除标准封装外，还支持大华自有封装。' },
});
const dahuaCamera = { en: 'Dahua cameras and recorders.', zh: '大华摄像机和录像机。' };

export const packetizationSupported = attribute({
  name: 'packetization-supported',
  level: 'both',
  bundling: 'TBD',
  rfc: 'Dahua',
  syntax: 'packetization-supported:DH',
  sample: 'packetization-supported:DH',
  meaning: { en: 'The device can also send in Dahua’s own way.', zh: '设备也能以大华自有方式发送。' },
  setBy: dahuaCamera,
  otherSide: nothing,
  value: one(dahua),
});

export const rtppayloadSupported = attribute({
  name: 'rtppayload-supported',
  level: 'both',
  bundling: 'TBD',
  rfc: 'Dahua',
  syntax: 'rtppayload-supported:DH',
  sample: 'rtppayload-supported:DH',
  meaning: {
    en: 'The device can also fill RTP packets in Dahua’s own way.',
    zh: '设备也能以大华自有格式填充 RTP 包。',
  },
  setBy: dahuaCamera,
  otherSide: nothing,
  value: one(dahua),
});

const shows = {
  en: 'QuickTime and VLC show it beside the stream; others ignore it.',
  zh: 'QuickTime 和 VLC 会显示；其他软件忽略。',
};
const live555 = { en: 'LIVE555 and QuickTime servers.', zh: 'LIVE555 和 QuickTime 服务器。' };

export const xQtTextNam = attribute({
  name: 'x-qt-text-nam',
  level: 'both',
  bundling: 'TBD',
  rfc: 'QuickTime',
  syntax: 'x-qt-text-nam:<name>',
  sample: 'x-qt-text-nam:Media Server',
  meaning: { en: 'Name of the stream, as QuickTime shows it.', zh: '流的名称，由 QuickTime 显示。' },
  setBy: live555,
  otherSide: shows,
  value: one(
    piece({ en: 'name', zh: '名称' }, 'QuickTime', (value) => ({
      en: `The stream is called “${value}”.`,
      zh: `该流名为“${value}”。`,
    })),
  ),
});

export const xQtTextInf = attribute({
  name: 'x-qt-text-inf',
  level: 'both',
  bundling: 'TBD',
  rfc: 'QuickTime',
  syntax: 'x-qt-text-inf:<text>',
  sample: 'x-qt-text-inf:live.sdp',
  meaning: { en: 'More about the stream, as QuickTime shows it.', zh: '流的说明，由 QuickTime 显示。' },
  setBy: live555,
  otherSide: shows,
  value: one(
    piece({ en: 'information', zh: '说明' }, 'QuickTime', (value) => ({
      en: `About the stream: “${value}”.`,
      zh: `流的说明：“${value}”。`,
    })),
  ),
});

export const ismaCompliance = attribute({
  name: 'isma-compliance',
  level: 'session',
  bundling: 'TBD',
  rfc: 'ISMA 1.0',
  syntax: 'isma-compliance:<profile>,<lowest version>,<author version>',
  sample: 'isma-compliance:1,1.0,1',
  meaning: {
    en: 'Which ISMA profile of MPEG-4 streaming the stream keeps to.',
    zh: '该流遵循 ISMA MPEG-4 流媒体的哪个档次。',
  },
  setBy: { en: 'MPEG-4 streaming servers of the 2000s.', zh: '2000 年代的 MPEG-4 流媒体服务器。' },
  otherSide: { en: 'Nothing today.', zh: '如今不做任何事。' },
  value: split(',', [
    number({ en: 'profile', zh: '档次' }, 'ISMA 1.0', (value) => ({
      en: `ISMA profile ${value}.`,
      zh: `ISMA 档次 ${value}。`,
    })),
    number({ en: 'lowest version', zh: '最低版本' }, 'ISMA 1.0', (value) => ({
      en: `A player for version ${value} of the specification can play it.`,
      zh: `支持规范 ${value} 版的播放器即可播放。`,
    })),
    number({ en: 'author version', zh: '制作版本' }, 'ISMA 1.0', (value) => ({
      en: `Version ${value} is what its author went by.`,
      zh: `制作时遵循的版本为 ${value}。`,
    })),
  ]),
});

export const mpeg4Esid = attribute({
  name: 'mpeg4-esid',
  level: 'media',
  bundling: 'TBD',
  rfc: 'ISO/IEC 14496-8',
  syntax: 'mpeg4-esid:<number>',
  sample: 'mpeg4-esid:201',
  meaning: {
    en: 'Number of this elementary stream within an MPEG-4 presentation.',
    zh: '该基本流在 MPEG-4 演示中的编号。',
  },
  setBy: { en: 'MPEG-4 streaming servers.', zh: 'MPEG-4 流媒体服务器。' },
  otherSide: { en: 'Finds the stream’s descriptor in a=mpeg4-iod by it.', zh: '据此在 a=mpeg4-iod 中找到流描述。' },
  value: one(
    number({ en: 'stream number', zh: '流编号' }, 'ISO/IEC 14496-8', (value) => ({
      en: `Elementary stream ${value}.`,
      zh: `基本流 ${value}。`,
    })),
  ),
});

export const mpeg4Iod = attribute({
  name: 'mpeg4-iod',
  level: 'session',
  bundling: 'TBD',
  rfc: 'ISO/IEC 14496-8',
  syntax: 'mpeg4-iod:"<URL of the descriptor>"',
  sample: 'mpeg4-iod:"data:application/mpeg4-iod;base64,AoE8AA8BHgEBAQOBEA=="',
  meaning: {
    en: 'The initial object descriptor: what an MPEG-4 presentation consists of, mostly as a data: URL.',
    zh: '初始对象描述符：说明 MPEG-4 演示由哪些部分组成，多为 data: URL。',
  },
  setBy: { en: 'MPEG-4 streaming servers.', zh: 'MPEG-4 流媒体服务器。' },
  otherSide: { en: 'MPEG-4 players decode it; others ignore it.', zh: 'MPEG-4 播放器会解码；其他软件忽略。' },
  value: one(
    piece({ en: 'descriptor', zh: '描述符' }, 'ISO/IEC 14496-8', (value) => ({
      en: `The descriptor, in ${value.length} characters.`,
      zh: `描述符，共 ${value.length} 个字符。`,
    })),
  ),
});
