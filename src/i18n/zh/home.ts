/** The home page, in Chinese. */
import type { Strings } from '../en.ts';

export const home: Strings['home'] = {
  title: '逐帧走完一次真实的 WebRTC 通话。',
  lead: 'Amy 呼叫 Bob，两人都在你的浏览器里。通话在每一步停下，等多久都行；每一步都说明发生了什么、为什么、带来了什么。',
  needs: '不需要摄像头、账号或服务器。',
  start: '开始通话',
  import: '导入录制',
  dissect: '粘贴 SDP',
  browser: '本浏览器',
  picture: {
    inWords:
      '通话的过程，自上而下。先经由信令：Bob 就绪，Amy 发出 offer 和自己的候选，Bob 发回 answer 和自己的候选。然后双方直接往来：连通性检查、DTLS 握手，最后是双向的音频、视频和数据。',
    signaling: '信令',
    directly: '直连',
    steps: {
      ready: 'ready',
      offer: 'offer',
      answer: 'answer',
      candidates: '候选',
      checks: '连通性检查',
      dtls: 'DTLS 握手',
      media: '音频 · 视频 · 数据',
    },
    hold: '停住动画',
    run: '播放动画',
  },
  see: {
    title: '你会看到什么',
    intro:
      '一次一步，可进可退：既有文字说明，也有 Amy 与 Bob 之间的泳道图，还会在实际运行的源码中标出正在执行的那一行。',
    media: '画面与声音',
    mediaText: '摄像头和麦克风，或者两者都不需要的替身。浏览器拒绝的每一种情形都自成一步，并告诉你接下来怎么办。',
    offer: 'offer 与 answer',
    offerText: 'SDP 在创建、设置、发送、接收时各是什么样子，逐段展示，并标出与上一份相比有何变化。',
    candidates: '候选',
    candidatesText: '每一方为自己找到的每个地址，属于哪种类型，优先级由哪些部分合成。',
    checks: '连通性检查',
    checksText: '尝试了哪些候选对，哪些可用，最终用的是哪一对，以及整个通话期间不断进行的检查。',
    dtls: '密钥',
    dtlsText: '版本、角色和密码套件；对端证书当场计算哈希，与信令告知的 fingerprint 并排对照。',
    flow: '媒体与数据',
    flowText: '双方的画面，实测的码率、往返时间和帧数，以及经数据通道发出又返回的文字。',
  },
  readers: {
    title: '为谁而做',
    debug: '今晚就要修好一次通话',
    debugText:
      '粘贴它的 offer 和 answer：每个 token 都有解释，问题也会找出来。然后找到你的通话停在哪一步。把你怀疑的那条消息丢弃、延迟或改写，看两个真实的连接如何反应：同样的状态，同样的报错。',
    learn: '从没读过 SDP',
    learnText: '按右方向键即可。每一步只有一两句话，用的就是这一步自身的数值；细节等你想看时再展开。',
    teach: '用它来讲课',
    teachText: '投影上后排也看得清，断网也能继续运行。有人问起就随时退回去，录制文件还可以发给大家。',
  },
  broken: {
    title: '然后弄坏它',
    text: '从菜单里选一种故障，只让一处出错，然后看后果：answer 始终不到，fingerprint 被换掉，候选赶在 offer 前面到达，双方同时呼叫，只许中继却没有中继服务器。每一种都说明如何从痕迹中认出它。',
  },
  privacy: {
    title: '什么都留在你这里',
    text: 'Amy 与 Bob 都在你的浏览器里，除非你自己填写，否则不询问任何 STUN 或 TURN 服务器，也不做任何统计或上报。录制只是你磁盘上的一个文件，除非你自己把它交给别人。',
  },
};
