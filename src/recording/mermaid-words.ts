/** The words of the Mermaid text. API names, states and message types stay as they are. */

import type { Language } from '../protocol/language.ts';
import type { FrameOf } from './frame.ts';

export interface MermaidWords {
  readonly signaling: string;
  readonly action: { readonly [A in FrameOf<'action'>['action']]: string };
  readonly milestone: { readonly [M in FrameOf<'media'>['milestone']]: string };
  readonly page: { readonly [W in FrameOf<'page'>['what']]: string };
  readonly resolved: string;
  readonly failed: string;
  /** "3 candidates" in a row are one line. */
  candidates(count: number): string;
  readonly endOfCandidates: string;
  readonly gathered: string;
  readonly queued: string;
  readonly released: string;
  readonly held: string;
  readonly edited: string;
  readonly dropped: string;
  readonly received: string;
  readonly selected: string;
  readonly fingerprintProved: string;
  readonly fingerprintDiffers: string;
  /** A diagram longer than Mermaid's default limit. */
  readonly long: string;
}

export const mermaidWords: { readonly [L in Language]: MermaidWords } = {
  en: {
    signaling: 'signalling',
    action: {
      start: 'starts the call',
      'add-track': 'adds a track',
      'restart-ice': 'restarts ICE',
      'send-text': 'sends text',
      'hang-up': 'hangs up',
    },
    milestone: { 'first-rtp': 'first RTP packet', 'first-frame': 'first video frame' },
    page: {
      hidden: 'page hidden',
      visible: 'page visible again',
      'tab-joined': 'other tab joined',
      'tab-left': 'other tab left',
    },
    resolved: 'resolved',
    failed: 'failed',
    candidates: (count) => (count === 1 ? '1 candidate' : `${count} candidates`),
    endOfCandidates: 'end of candidates',
    gathered: 'gathered',
    queued: 'queued',
    released: 'taken from the queue',
    held: 'held',
    edited: 'edited',
    dropped: 'dropped',
    received: 'received',
    selected: 'selected',
    fingerprintProved: 'certificate matches a=fingerprint',
    fingerprintDiffers: 'certificate does not match a=fingerprint',
    long: 'Longer than 50,000 characters: raise maxTextSize in the configuration of Mermaid.',
  },
  zh: {
    signaling: '信令',
    action: {
      start: '发起通话',
      'add-track': '添加轨道',
      'restart-ice': '重启 ICE',
      'send-text': '发送文本',
      'hang-up': '挂断',
    },
    milestone: { 'first-rtp': '首个 RTP 包', 'first-frame': '首个视频帧' },
    page: {
      hidden: '页面被隐藏',
      visible: '页面重新可见',
      'tab-joined': '另一标签页加入',
      'tab-left': '另一标签页离开',
    },
    resolved: '成功',
    failed: '失败',
    candidates: (count) => `${count} 个 candidate`,
    endOfCandidates: 'candidate 收集完毕',
    gathered: '收集到',
    queued: '排队等候',
    released: '出队',
    held: '暂扣',
    edited: '被修改',
    dropped: '被丢弃',
    received: '收到',
    selected: '已选用',
    fingerprintProved: '证书与 a=fingerprint 相符',
    fingerprintDiffers: '证书与 a=fingerprint 不符',
    long: '超过 50,000 个字符：请在 Mermaid 配置中调大 maxTextSize。',
  },
};
