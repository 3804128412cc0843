/** Candidates, their pairs, and the form that edits one, in Chinese. */
import type { Strings } from '../en.ts';

export const candidates: Strings['candidates'] = {
  own: (name) => `${name} 收集到的候选`,
  other: (name, other) => `已到达 ${name} 的 ${other} 的候选`,
  noneOwn: (name) => `${name} 还没有收集到候选。收集从 setLocalDescription() 开始。`,
  noneOther: (other) => `${other} 的候选还没有到达。`,
  earlier: (count) => `显示更早的 ${count} 个候选`,
  columns: {
    type: '类型',
    address: '地址',
    port: '端口',
    protocol: '协议',
    priority: '优先级',
    time: '时间',
    status: '状态',
    section: '所属段',
    component: '分量',
    foundation: 'foundation',
    related: '相关地址',
    ufrag: 'ufrag',
    tcptype: 'tcptype',
    url: '服务器 URL',
    relayProtocol: '中继协议',
  },
  frame: (seq) => `第 ${seq} 帧`,
  details: (type, address) => `${type} ${address}，详情`,
  mdns: 'mDNS 名称',
  mdnsWhy:
    '以 .local 结尾的名称代替了浏览器不让页面看到的主机地址（Chromium：直到允许使用摄像头或麦克风）。它靠组播 DNS 解析，所以只对同一局域网内的对端有用。它只隐藏主机地址：服务器反射候选（srflx）仍会露出公网地址。',
  endOfSection: (section) => `段 ${section} 的候选到此为止，不会再有。`,
  endOfSections: '候选到此为止。',
  endOfAll: '全部候选到此为止（null）：收集完成。这一个不必告知对端。',
  endOfAllRemote: '全部候选到此为止。',
  malformed: (field) => `不是合法的候选：读到 ${field} 处为止。`,
  text: '原文',
  status: { queued: '排队中', adding: '正在添加', added: '已添加', rejected: '被拒绝' },
  statusWhy: {
    queued: '它在 setRemoteDescription() 完成之前到达，正在等待。',
    adding: '已调用 addIceCandidate()，尚未返回结果。',
    added: 'addIceCandidate() 接受了它。',
    rejected: 'addIceCandidate() 拒绝了它。',
  },
  types: '四种类型各是什么',
  prflx: '对端反射候选（prflx）',
  prflxWhy:
    '它们从不在收集阶段产生：某次连通性检查来自一个没有通告过（或通告尚在途中）的地址，或其响应指出了这样的地址。它们是从候选对中得知的。通告最终到达时，Chromium 会把它变成所通告的那个候选。',
  prflxOf: (name) => `${name} 的`,
  hiddenAddress: (port) => `浏览器不显示地址${port === null ? '' : `，端口 ${port}`}`,
  perSection: (name, sections) =>
    `${name} 为每个 m-section 分别收集候选（${sections}）：BUNDLE 是否把它们并到同一个传输上，要等 answer 才能确定。`,
  once: (name, section, count) =>
    `${name} 为全部 ${count} 个 m-section 只收集一次，记在段 ${section} 名下：这个 answer 已确定 BUNDLE，它们共用一个传输。`,
  onceAgain: (name, section, count) =>
    `${name} 为全部 ${count} 个 m-section 只收集一次，记在段 ${section} 名下：先前的 answer 已确定 BUNDLE，它们共用一个传输。`,
  noBundle: (name, sections) =>
    `${name} 为每个 m-section 分别收集候选（${sections}）：没有 BUNDLE 组，各段各用一个传输。`,
  priorityIs: (priority) => `优先级 ${priority} 由三个数合成：`,
  typePreference: '类型偏好',
  localPreference: '本地偏好',
  component: '分量',
  bits: (count) => `${count} 位`,
  inverted: (component) => `256 − ${component}`,
  formula: '公式出自 RFC 8445 §5.1.2.1。数越大越优先，所以分量 1 先于分量 2。',
};

export const pairs: Strings['pairs'] = {
  title: (name) => `${name} 一侧看到的候选对`,
  none: (name) => `${name} 还没有候选对：一个候选对需要双方各出一个候选。`,
  columns: {
    pair: '本地 → 远端',
    state: '状态',
    nominated: '已提名',
    priority: '优先级',
    rtt: '往返时间',
    bytes: '字节 发 / 收',
    requests: '检查请求 发 / 收',
    responses: '响应 发 / 收',
    consent: '同意请求 已发',
  },
  selected: '已选中',
  selectedWhy: (name) => `${name} 就在选中的这一对上发送。`,
  yes: '是',
  no: '否',
  hidden: '未显示',
  states: {
    frozen: '尚未检查：同一 foundation 的另一对先行。',
    waiting: '等候轮到自己检查。',
    cancelled: '另一对已经够用，它的检查没有必要了。这是 Firefox 自己的说法，标准里没有这个状态。',
    'in-progress': '检查请求已发出，正在等响应。',
    succeeded: '检查得到了响应：这一对可用。',
    failed: '检查没有响应，或响应是错误。',
  },
  hiddenWhy:
    '有的地址浏览器不给页面看：远端地址要等信令告知之后才给出，而对端反射候选（prflx）的地址并未经信令告知；由 mDNS 名称代替的地址则始终不给，Chromium 把它留空。否则统计数据就会泄露名称所隐藏的地址。',
  consent: (count) => `选中的这一对至今已发出 ${count} 次同意请求。`,
  consentWhy:
    '同意保鲜（consent freshness，RFC 7675）：只要还在发送，就每隔 4 到 6 秒用检查时那样的 Binding 请求询问对端是否仍然同意；30 秒得不到回答就必须停止发送。Chromium 问得比这更勤，并且把它们也计入检查请求。',
  consentUnknown: '此浏览器不统计同意请求。',
  noPriority: '浏览器没有给出这一对的优先级，也没有给出双方候选的优先级。',
  priorityIs: (priority) => `候选对优先级 ${priority} 由双方候选的优先级合成：`,
  lower: (priority, whose) => `2³² × ${priority}，二者中较小的（${whose}）：一对的价值取决于较差的一端。`,
  higher: (priority, whose) => `2 × ${priority}，较大的（${whose}），在前者相等时分高下。`,
  equal: (priority) => `2³² × ${priority} 加 2 × ${priority}：两端优先级相同。`,
  bit: (bit) =>
    bit === 1
      ? '1，因为控制方（controlling）的较大：用来打破平局。'
      : '0，因为控制方（controlling）的并不较大：用来打破平局。',
  local: '本地',
  remote: '远端',
  rounded: (given) => `getStats() 给出的是 ${given}：JavaScript 的数只在 2⁵³ 以内精确，末尾几位被舍入了。`,
  differs: (given) => `getStats() 给出的是 ${given}，与按公式由这两个候选算出的不同。`,
  roleUnknown: '此帧还不知道哪一方是控制方，所以决定先后的最后一位按 0 计。',
  formula: 'RFC 8445 §6.1.2.3。双方算出同一个数，因而按同一顺序检查。',
};

export const candidateForm: Strings['candidateForm'] = {
  fields: {
    foundation: 'Foundation（基础）',
    component: 'Component（分量）',
    protocol: '协议',
    priority: '优先级',
    address: '地址',
    port: '端口',
    type: '类型',
    whole: '整行候选',
  },
};
