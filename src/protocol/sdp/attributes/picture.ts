/** What is said of pictures: RFC 8866 §6.13, §6.14; RFC 6236; RFC 4796. */
import { list, type TokenKind, whole } from '../token.ts';
import { attribute } from './attribute.ts';
import { imageTokens } from './image-sizes.ts';

export const framerate = attribute({
  name: 'framerate',
  level: 'media',
  bundling: 'IDENTICAL-PER-PT',
  rfc: 'RFC 8866 §6.13',
  syntax: 'framerate:<frames a second>',
  sample: 'framerate:29.97',
  meaning: { en: 'The highest frame rate.', zh: '最高帧率。' },
  setBy: { en: 'Cameras and video telephones; browsers do not write it.', zh: '摄像机与可视电话；浏览器不写。' },
  otherSide: { en: 'Expects, and sends, no more frames than that.', zh: '按此预期，也不发送更多的帧。' },
  value: whole({
    label: { en: 'frame rate', zh: '帧率' },
    meaning: (value) => ({ en: `At most ${value} frames a second.`, zh: `每秒最多 ${value} 帧。` }),
    rfc: 'RFC 8866 §6.13',
    unit: { en: 'frames a second', zh: '帧/秒' },
  }),
});

export const quality = attribute({
  name: 'quality',
  level: 'media',
  bundling: 'NORMAL',
  rfc: 'RFC 8866 §6.14',
  syntax: 'quality:<0 to 10>',
  sample: 'quality:10',
  meaning: { en: 'How good the still pictures should be.', zh: '静止画面应有多好的质量。' },
  setBy: { en: 'Programs older than WebRTC; browsers do not write it.', zh: '早于 WebRTC 的程序；浏览器不写。' },
  otherSide: { en: 'May take it as a hint.', zh: '可当作提示。' },
  value: whole({
    label: { en: 'quality', zh: '质量' },
    meaning: (value) => ({
      en: `${value}, where 10 is the best that the codec has, 5 the ordinary and 0 the worst that is usable.`,
      zh: `${value}；10 为该编码的最好，5 为一般，0 为尚可使用的最差。`,
    }),
    rfc: 'RFC 8866 §6.14',
  }),
});

const contents: ReadonlyMap<string, { readonly en: string; readonly zh: string }> = new Map([
  ['slides', { en: 'slides of a presentation', zh: '演示的幻灯片' }],
  ['speaker', { en: 'the speaker', zh: '演讲者' }],
  ['sl', { en: 'sign language', zh: '手语' }],
  ['main', { en: 'the main picture', zh: '主画面' }],
  ['alt', { en: 'another view of the main picture', zh: '主画面的另一视角' }],
]);

const role: TokenKind = {
  label: { en: 'content', zh: '内容' },
  meaning: (value) => {
    const known = contents.get(value);
    return known
      ? { en: `${value}: ${known.en}.`, zh: `${value}：${known.zh}。` }
      : { en: `${value}: no content that RFC 4796 names.`, zh: `${value}：不是 RFC 4796 列出的内容。` };
  },
  rfc: 'RFC 4796 §5',
};

export const content = attribute({
  name: 'content',
  level: 'media',
  bundling: 'NORMAL',
  rfc: 'RFC 4796 §5',
  syntax: 'content:<content>[,<content>]',
  sample: 'content:slides',
  meaning: {
    en: 'What the section shows, so that it is put in the right place on the screen.',
    zh: '本段展示的内容，以便放在屏幕的恰当位置。',
  },
  setBy: { en: 'Conference systems; browsers do not write it.', zh: '会议系统；浏览器不写。' },
  otherSide: { en: 'Arranges the pictures accordingly.', zh: '据此安排画面。' },
  value: list(role, ','),
});

export const imageattr = attribute({
  name: 'imageattr',
  level: 'media',
  bundling: 'IDENTICAL-PER-PT',
  rfc: 'RFC 6236 §3.1',
  syntax: 'imageattr:<payload type or *> <send or recv> <* or [x=…,y=…] …>',
  sample: 'imageattr:97 send [x=800,y=640,sar=1.1,q=0.6] recv [x=[480:16:800],y=[320:16:640],par=[1.2-1.3]]',
  meaning: {
    en: 'The sizes of picture that a side can send and receive, and which it prefers.',
    zh: '一方能发送和接收的画面尺寸及其偏好。',
  },
  setBy: {
    en: 'Either side; older Firefox and JSEP’s rules have it, Chromium does not.',
    zh: '任一方；旧版 Firefox 与 JSEP 有此项，Chromium 没有。',
  },
  otherSide: { en: 'Sends a size that is wanted here.', zh: '发送这里希望的尺寸。' },
  value: imageTokens,
});
