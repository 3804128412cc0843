/** An offer against its answer, in Chinese. */
import type { Strings } from '../en.ts';

export const negotiation: Strings['negotiation'] = {
  heading: 'offer 与 answer 对照',
  wrong: (count: number) => `answer 中有 ${count} 处不合规定，已在下面标出。`,
  fates: { kept: '保留', differs: '不同', lost: '未保留', added: '新增', wrong: '不合规定' },
  agreed: '已商定',
  sectionFates: {
    accepted: '已接受',
    rejected: '被拒绝',
    off: '已停用',
    missing: '没有回答',
    extra: 'offer 中没有',
    mismatched: '位置不对',
  },
  section: (place: number) => `第 ${place} 段`,
  ways: { offerer: 'offer 方 → answer 方', answerer: 'answer 方 → offer 方' },
  nothing: '不发送',
  inside: (red: string) => `装在 ${red} 里`,
  codecs: '编码',
  extensions: '头部扩展',
  features: '本段',
  data: '数据通道',
  bundle: 'BUNDLE',
  transport: (mids: string) => `${mids} 的传输`,
  allKept: (count: number) => `${count} 项全部保留`,
  kept: (count: number) => `保留 ${count} 项`,
};
