import { bothConnected } from '../moments.ts';
import type { ShippedScenario } from '../shipped-scenario.ts';

export const codecRemoved: ShippedScenario = {
  scenario: {
    id: 'codec-removed',
    code: 'two-tab',
    steps: [{ do: 'edit', message: { type: 'offer', from: 'amy' }, edits: [{ op: 'remove-codec', codec: 'VP8' }] }],
  },
  text: {
    en: {
      name: 'A codec removed from one side',
      see: 'VP8, which Chromium would have used, is taken out of Amy’s offer on the wire, with its retransmission. Bob’s answer can name only what was offered, so it lacks VP8 too. Both sides then use another codec that they share (H.264 or VP9, as the browser has it), and the call connects; Amy’s own local description still has VP8.',
      traces:
        'What was set locally and what the other side received differ: compare both ends’ texts. In getStats, codecId of outbound-rtp leads to another mimeType than expected. Seen in earnest where a server or a proxy filters codecs, or where a device lacks one: the call works, with another picture quality or CPU load.',
    },
    zh: {
      name: '一侧少了一种编解码器',
      see: 'Chromium 本来会用的 VP8，连同它的重传格式，在途中被从 Amy 的 offer 里删掉。Bob 的应答只能列出 offer 里有的，所以也没有 VP8。双方改用另一个共同支持的编解码器（H.264 或 VP9，视浏览器而定），通话接通；而 Amy 自己的本地描述里仍然有 VP8。',
      traces:
        '本地设置的与对方收到的不一致：对照两端的文本。getStats 里 outbound-rtp 的 codecId 指向的 mimeType 与预期不同。实际中出现在服务器或代理过滤编解码器、或者设备缺少某一种的时候：通话能用，只是画质或 CPU 占用不同。',
    },
  },
  ends: {
    come: [{ kind: 'message-edited', at: 'signaling', type: 'offer' }, ...bothConnected],
    never: [],
    quiet: 0,
    states: {
      amy: { signaling: 'stable', connection: 'connected' },
      bob: { signaling: 'stable', connection: 'connected' },
    },
    descriptions: [
      { from: 'amy', type: 'offer', nth: 1, has: ' VP8/90000' },
      { from: 'bob', type: 'answer', nth: 1, has: ' VP9/90000', lacks: ' VP8/90000' },
    ],
  },
};
