/** Descriptions and what changed in them, in Chinese. */
import type { Strings } from '../en.ts';

export const sdp: Strings['sdp'] = {
  map: '各段',
  session: '会话级',
  whole: '针对整个描述',
  lines: (count) => `${count} 行`,
  port: (port) => `端口 ${port}`,
  noMid: '没有 mid',
  placeholderPort: '端口 9：尚无地址',
  rejected: '已拒绝（端口 0）',
  bundleOnly: 'bundle-only',
  both: '双向',
  gone: '已删去',
  new: '新增',
  changes: (count) => `${count} 处改动`,
  stages: {
    created: '刚创建时',
    'set-local': '交给 setLocalDescription() 时',
    local: '本地设置后',
    sent: '发出时',
    edited: '在途中被改后',
    delivered: '送达时',
    'set-remote': '交给 setRemoteDescription() 时',
    remote: '对端设置后',
  },
  title: (owner, type, stage) => `${owner} 的 ${type}（${stage}）`,
  first: '此前没有可与它比较的描述。',
  withSame: (stage, frame) => `与同一描述${stage}（第 ${frame} 帧）相比：`,
  withEarlier: (type, stage, frame) => `与上一个 ${type}（${stage}，第 ${frame} 帧）相比：`,
  unchanged: '没有一行不同。',
  counts: (changed, added, removed) =>
    `${[changed && `修改 ${changed} 行`, added && `新增 ${added} 行`, removed && `删去 ${removed} 行`]
      .filter(Boolean)
      .join('，')}。`,
  endings: '行尾也不同；SDP 要求 CRLF（RFC 8866 §5）。',
  onlyChanges: '只看改动',
  openAll: '展开全部',
  closeAll: '收起全部',
  hidden: (count) => `${count} 行没有改动`,
  added: '新增',
  removed: '删去',
  changedFrom: '由',
  changedTo: '改为',
  malformed: '不是“类型=值”的形式',
  none: '还没有任何描述。',
};
