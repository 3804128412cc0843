/** Interface strings, Chinese. A key that English has and this lacks does not compile. */
import type { Strings } from './en.ts';

export const zh: Strings = {
  product: 'WebRTC Explorer',
  nav: {
    label: '页面',
    home: '首页',
    call: '通话',
    browser: '本浏览器',
    language: '语言',
    skip: '跳到正文',
  },
  peers: { amy: 'Amy', bob: 'Bob', signaling: '信令' },
};
