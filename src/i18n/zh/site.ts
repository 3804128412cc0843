/** What stands on every page, in Chinese. */
import type { Strings } from '../en.ts';

export const product: Strings['product'] = 'WebRTC Explorer';

export const nav: Strings['nav'] = {
  label: '页面',
  home: '首页',
  call: '通话',
  dissect: '剖析',
  browser: '本浏览器',
  language: '语言',
  skip: '跳到正文',
  about: {
    home: '在浏览器里逐帧走完一次真实的 WebRTC 通话。',
    call: 'Amy 与 Bob 在本页里进行一次真实通话：每个 API 调用、事件和信令消息都是可以逐一查看的一帧。',
    dissect: '粘贴 offer、answer 或候选：就在本页解释每个 token，并找出问题。',
    browser: '本浏览器支持 WebRTC 的哪些部分，当场查询。',
  },
};

export const noscript: Strings['noscript'] = {
  home: '通话就在本页里运行，需要 JavaScript，请为本站开启。',
  call: '通话就在本页里运行，需要 JavaScript，请为本站开启。',
  dissect: '粘贴的内容在本页里读取，需要 JavaScript，请为本站开启。',
  browser: '本页直接查询浏览器自身，需要 JavaScript，请为本站开启。',
};

export const peers: Strings['peers'] = { amy: 'Amy', bob: 'Bob', signaling: '信令' };
