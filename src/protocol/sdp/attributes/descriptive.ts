/** What a description says about itself, for people and directories: RFC 8866 §6.1 to §6.12. */

import { attribute } from './attribute.ts';
import { each, one } from './cut.ts';
import { choice, piece } from './piece.ts';

const announcer = {
  en: 'Whoever announces a session to many: a broadcaster, a conference server.',
  zh: '向众人公布会话的一方：广播方、会议服务器。',
};
const noBrowser = {
  en: 'Shows it to people, or filters by it. Media do not depend on it, and browsers ignore it.',
  zh: '显示给人看，或据此筛选。媒体不依赖它，浏览器也会忽略它。',
};

export const cat = attribute({
  name: 'cat',
  level: 'session',
  bundling: 'NORMAL',
  rfc: 'RFC 8866 §6.1',
  syntax: 'cat:<category>',
  sample: 'cat:news.weather',
  meaning: {
    en: 'Category of the session, from general to particular, so that listings can be filtered.',
    zh: '会话的类别，由大到小，便于筛选节目单。',
  },
  setBy: announcer,
  otherSide: noBrowser,
  value: each(
    '.',
    piece({ en: 'category', zh: '类别' }, 'RFC 8866 §6.1', (value) => ({
      en: `The session belongs to “${value}”; each further part after a dot is narrower.`,
      zh: `会话属于“${value}”；点号之后的部分逐级细分。`,
    })),
  ),
});

export const keywds = attribute({
  name: 'keywds',
  level: 'session',
  bundling: 'NORMAL',
  rfc: 'RFC 8866 §6.2',
  syntax: 'keywds:<keywords>',
  sample: 'keywds:Dante',
  meaning: { en: 'Keywords by which the session can be found.', zh: '用于查找会话的关键词。' },
  setBy: {
    en: 'Whoever announces the session. Dante audio devices write “Dante” here.',
    zh: '公布会话的一方。Dante 音频设备在这里写“Dante”。',
  },
  otherSide: noBrowser,
  value: one(
    piece({ en: 'keywords', zh: '关键词' }, 'RFC 8866 §6.2', (value) => ({
      en: `The session can be found by “${value}”.`,
      zh: `可以用“${value}”找到该会话。`,
    })),
  ),
});

export const tool = attribute({
  name: 'tool',
  level: 'session',
  bundling: 'NORMAL',
  rfc: 'RFC 8866 §6.3',
  syntax: 'tool:<name and version>',
  sample: 'tool:libavformat 60.16.100',
  meaning: { en: 'The program that wrote the description.', zh: '写出该描述的程序。' },
  setBy: {
    en: 'Streaming servers and encoders: FFmpeg, LIVE555, GStreamer.',
    zh: '流媒体服务器和编码器：FFmpeg、LIVE555、GStreamer。',
  },
  otherSide: {
    en: 'Nothing. To a reader it says whose habits to expect.',
    zh: '不做任何事。对读者而言，它提示该按谁的习惯来理解。',
  },
  value: one(
    piece({ en: 'program', zh: '程序' }, 'RFC 8866 §6.3', (value) => ({
      en: `Written by ${value}.`,
      zh: `由 ${value} 写出。`,
    })),
  ),
});

const conferenceType = choice({ en: 'kind of conference', zh: '会议类型' }, 'RFC 8866 §6.9', {
  broadcast: {
    en: 'One sends and many receive. Where no direction is written, recvonly is meant.',
    zh: '一方发送，众人接收。没有写方向时按 recvonly 理解。',
  },
  meeting: {
    en: 'Everybody may speak. Where no direction is written, sendrecv is meant.',
    zh: '人人可以发言。没有写方向时按 sendrecv 理解。',
  },
  moderated: {
    en: 'Somebody gives the floor: tools should start muted, with a way to ask for it.',
    zh: '有人主持：工具应先静音，并提供申请发言的方式。',
  },
  test: {
    en: 'A test: receivers should leave it alone unless somebody asks to see it.',
    zh: '测试：除非有人明确要看，接收端应忽略它。',
  },
  H332: {
    en: 'The loosely coupled part of an H.332 conference. Where no direction is written, recvonly is meant.',
    zh: 'H.332 会议的松散耦合部分。没有写方向时按 recvonly 理解。',
  },
});

export const type = attribute({
  name: 'type',
  level: 'session',
  bundling: 'NORMAL',
  rfc: 'RFC 8866 §6.9',
  syntax: 'type:<broadcast, meeting, moderated, test or H332>',
  sample: 'type:broadcast',
  meaning: {
    en: 'What kind of gathering it is, and with it the direction that is meant where none is written.',
    zh: '会话属于哪种聚会，并由此决定没有写方向时按哪个方向理解。',
  },
  setBy: {
    en: 'Streaming servers (LIVE555 and GStreamer write broadcast), session announcements.',
    zh: '流媒体服务器（LIVE555 和 GStreamer 写 broadcast）以及会话公告。',
  },
  otherSide: { en: 'Starts its tools in the fitting direction.', zh: '以相应的方向启动工具。' },
  value: one(conferenceType),
});

export const charset = attribute({
  name: 'charset',
  level: 'session',
  bundling: 'NORMAL',
  rfc: 'RFC 8866 §6.10',
  syntax: 'charset:<character set>',
  sample: 'charset:ISO-8859-1',
  meaning: {
    en: 'Character set of the session name (s=) and of the texts in i= and the like. Without it: UTF-8.',
    zh: '会话名（s=）以及 i= 等文本的字符集。不写即 UTF-8。',
  },
  setBy: {
    en: 'Writers whose texts are not UTF-8: older cameras from Japan write Shift_JIS.',
    zh: '文本不是 UTF-8 的一方：日本的老式摄像机会写 Shift_JIS。',
  },
  otherSide: { en: 'Decodes those texts, and nothing else, by it.', zh: '只用它来解码这些文本。' },
  value: one(
    piece({ en: 'character set', zh: '字符集' }, 'RFC 8866 §6.10', (value) => ({
      en: `Free text in this description is in ${value}.`,
      zh: `该描述中的自由文本采用 ${value}。`,
    })),
  ),
});

const tag = 'RFC 5646 §2.1';

export const sdplang = attribute({
  name: 'sdplang',
  level: 'both',
  bundling: 'NORMAL',
  rfc: 'RFC 8866 §6.11',
  syntax: 'sdplang:<language tag>',
  sample: 'sdplang:fr',
  meaning: { en: 'Language of the texts in the description itself.', zh: '描述自身文本所用的语言。' },
  setBy: announcer,
  otherSide: noBrowser,
  value: one(
    piece({ en: 'language', zh: '语言' }, tag, (value) => ({
      en: `Names and texts here are in the language “${value}”.`,
      zh: `这里的名称和文本使用语言“${value}”。`,
    })),
  ),
});

export const lang = attribute({
  name: 'lang',
  level: 'both',
  bundling: 'NORMAL',
  rfc: 'RFC 8866 §6.12',
  syntax: 'lang:<language tag>',
  sample: 'lang:de',
  meaning: {
    en: 'Language of what is said or shown. Written twice, the first is the more important.',
    zh: '所说或所展示内容的语言。写多次时，第一个最重要。',
  },
  setBy: {
    en: 'Broadcasters with several sound tracks, conferences with interpreters.',
    zh: '有多条音轨的广播方，有口译的会议。',
  },
  otherSide: { en: 'Chooses a track by it, or tells the user.', zh: '据此选择音轨，或告知用户。' },
  value: one(
    piece({ en: 'language', zh: '语言' }, tag, (value) => ({
      en: `The media are in the language “${value}”.`,
      zh: `媒体内容使用语言“${value}”。`,
    })),
  ),
});

export const orient = attribute({
  name: 'orient',
  level: 'media',
  bundling: 'NORMAL',
  rfc: 'RFC 8866 §6.8',
  syntax: 'orient:<portrait, landscape or seascape>',
  sample: 'orient:portrait',
  meaning: {
    en: 'Which way up a whiteboard or a presentation is meant to be seen.',
    zh: '白板或演示文稿应以哪个方向显示。',
  },
  setBy: { en: 'Whiteboard and presentation tools.', zh: '白板和演示工具。' },
  otherSide: { en: 'Turns what it shows.', zh: '旋转所显示的内容。' },
  value: one(
    choice({ en: 'orientation', zh: '方向' }, 'RFC 8866 §6.8', {
      portrait: { en: 'Higher than wide.', zh: '竖向：高大于宽。' },
      landscape: { en: 'Wider than high.', zh: '横向：宽大于高。' },
      seascape: { en: 'Landscape, upside down.', zh: '倒置的横向。' },
    }),
  ),
});
