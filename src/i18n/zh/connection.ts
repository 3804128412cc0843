/** State machines, and what the connected call does, in Chinese. */
import type { Strings } from '../en.ts';

export const states: Strings['states'] = {
  intro: '细箭头是标准允许的转换，粗箭头是到当前帧为止实际走过的路。按下某个状态，可查看其含义以及进出它的原因。',
  keyAmy: 'Amy 的路径：实线，圆形标记',
  keyBob: 'Bob 的路径：虚线，方形标记',
  carried: '其上承载的：DTLS 与数据通道',
  statesOf: (machine: string) => `${machine}：各状态；用上下方向键浏览，Esc 退出`,
  isHere: (peer: string) => `${peer} 处于此状态`,
  and: '、',
  wayOf: (peer: string) => `${peer} 至今走过的路径`,
  earlier: (count: number) => `更早的 ${count} 个`,
  toFrame: '转到进入该状态的那一帧',
  colon: '：',
  notYet: '还没有建立连接对象。',
  notBegun: '尚未出现：要到通话的后面阶段才开始。',
  from: '来自',
  to: '前往',
  fromAny: '来自任何状态',
  unknownState: '标准中没有这个状态，但录制中出现了它。',
  offTable: (peer: string): readonly [string, string] => [
    `${peer} 走了`,
    '标准的状态表中没有这一步，但它确实发生了，因此以点线画出。',
  ],
};

export const media: Strings['media'] = {
  noSamples: '尚无测量值。通话开始后会不断调用 getStats()，结果画在这里。',
  noValues: '暂无数值：计算速率需要两次采样。',
  bitrate: '接收码率',
  roundTrip: '往返时间（RTT）',
  encoded: '视频编码帧率',
  decoded: '视频解码帧率',
  perSecond: '帧/秒',
  howMeasured: '速率是相邻两次 getStats() 采样之差除以间隔时间；往返时间取自选中的候选对。',
  lineInWords: (name: string, last: string, least: string, most: string) =>
    `${name}：最新 ${last}，介于 ${least} 与 ${most} 之间`,
};

export const transport: Strings['transport'] = {
  caption: '来自 getStats() 的 transport 条目。使用 BUNDLE 时，一切共用一个传输。',
  fact: '项目',
  notYet: '尚未看到传输：它随 ICE 开始后的第一次 getStats() 采样出现。',
  unknown: '未给出',
  notYetSeen: '尚未',
  seen: '已出现',
  toFrame: '转到这一帧',
  roles: { client: '（a=setup:active）', server: '（a=setup:passive）' },
  facts: {
    tlsVersion: {
      name: 'DTLS 版本',
      meaning: 'DTLS 是用于数据报的 TLS，版本号递减：FEFD 是 1.2，FEFC 是 1.3。两端必须一致。',
    },
    dtlsRole: {
      name: 'DTLS 角色',
      meaning: 'client 先发送 ClientHello，即 SDP 中写 a=setup:active 的一端；通常是应答方，这样可省一个往返。',
    },
    dtlsCipher: { name: 'DTLS 密码套件', meaning: '保护握手以及数据通道（SCTP 运行在 DTLS 之内）。媒体不经过它。' },
    srtpCipher: {
      name: 'SRTP 密码套件',
      meaning: '对音视频包加密并认证，密钥由 DTLS 握手导出（DTLS-SRTP，RFC 5764）。',
    },
    iceRole: {
      name: 'ICE 角色',
      meaning: 'controlling 一端决定使用哪个候选对（即提名）。双方都是完整 ICE 实现时，由最初的 offer 方担任。',
    },
    firstRtp: { name: '首个 RTP 包', meaning: '本端首次看到对端媒体包的时刻，从录制开始计。' },
    firstFrame: { name: '首帧画面', meaning: '首个视频帧解码完成的时刻。需要收齐一个完整的关键帧，因此晚于首个包。' },
  },
};

export const proof: Strings['proof'] = {
  title: (checks: string, shows: string) => `${checks} 核对 ${shows} 的证书`,
  notYet: (shows: string) => `${shows} 的证书随 DTLS 握手到来，目前还没有可计算的证书。`,
  above: '上：',
  below: '下：',
  computed: (shows: string, bytes: number, algorithm: string) =>
    `${shows} 在 DTLS 中出示的证书，来自 getRemoteCertificates()，共 ${bytes} 字节，在本页用 WebCrypto 以 ${algorithm.toUpperCase()} 计算。`,
  signalled: (shows: string) => `a=fingerprint，即 ${shows} 的 SDP 到达时所写的值。`,
  spoken: (computed: string, signalled: string) => `计算所得：${computed}。信令告知：${signalled}。`,
  nothing: '无',
  same: '所有字节一致。',
  sameMeans: (shows: string) =>
    `这正是事先宣告的证书。但其可信程度取决于 SDP 所走的路径：能改动 SDP 的人也能宣告另一张证书（RFC 8827 §4.3）。这里只证明了密钥属于以 ${shows} 之名宣告它的一方，仅此而已。`,
  different: (places: readonly number[]) =>
    places.length === 1 ? `第 ${places[0]} 个字节不同。` : `有 ${places.length} 个字节不同。`,
  differentMeans: (shows: string) =>
    `这不是为 ${shows} 宣告的那张证书：要么 SDP 在途中被改动，要么应答的另有其人。必须拆除 DTLS 关联（RFC 8842 §5.1），媒体不得传输。`,
  nothingToCompare: (shows: string) => `没有 ${shows} 的 a=fingerprint，无从比较。`,
  tryIt: '想看它失败：在线路上扣住 offer 或 answer，改动 a=fingerprint 的一个十六进制数字，再投递，然后观察连接。',
};

export const data: Strings['data'] = {
  label: '数据通道上的消息',
  none: '数据通道上还没有发送过文本。',
  earlier: (count: number) => `显示更早的 ${count} 条消息`,
  sent: (peer: string) => `${peer} 发送`,
  received: (peer: string) => `${peer} 收到`,
  toFrame: '转到这一帧',
};
