import { bothConnected } from '../moments.ts';
import type { ShippedScenario } from '../shipped-scenario.ts';

export const noCommonCodec: ShippedScenario = {
  scenario: {
    id: 'no-common-codec',
    code: 'two-tab',
    steps: [{ do: 'edit', message: { type: 'offer', from: 'amy' }, edits: [{ op: 'unknown-codecs', media: 'audio' }] }],
  },
  text: {
    en: {
      name: 'No common audio codec',
      see: 'Every audio codec of the offer is renamed to one that nobody has. Bob’s browser does not fail: it rejects that one m-section, with port 0, and leaves it out of the BUNDLE group. Video and data connect as ever; there is no sound, and no error.',
      traces:
        'm=audio 0 in the answer. getStats has no outbound-rtp and no inbound-rtp for audio, on either side; the rejection has stopped the audio transceiver, and in Chromium it is gone from getTransceivers(). Users say “I see them but hear nothing”, always and both ways. A muted track, by contrast, keeps its m-section.',
    },
    zh: {
      name: '没有共同的音频编解码器',
      see: 'offer 里所有音频编解码器都被改成谁也没有的名字。Bob 的浏览器并不报错，只是拒绝这一个 m-section：端口为 0，也不列入 BUNDLE 组。视频和数据照常接通；没有声音，也没有任何错误。',
      traces:
        '应答里有 m=audio 0。两侧的 getStats 里都没有音频的 outbound-rtp 和 inbound-rtp；被拒绝的音频 transceiver 已停止，在 Chromium 里也不再出现在 getTransceivers() 中。用户会说“看得见，听不见”，次次如此，而且双向都是。若只是静音，m-section 仍会保留。',
    },
  },
  ends: {
    come: [{ kind: 'message-edited', at: 'signaling', type: 'offer' }, ...bothConnected],
    never: [],
    quiet: 0,
    states: {
      amy: { signaling: 'stable', connection: 'connected', channel: 'open' },
      bob: { signaling: 'stable', connection: 'connected', channel: 'open' },
    },
    descriptions: [{ from: 'bob', type: 'answer', nth: 1, has: 'm=audio 0 ' }],
  },
};
