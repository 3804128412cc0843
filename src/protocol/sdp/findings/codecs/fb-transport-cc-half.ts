import type { Text } from '../../../language.ts';
import type { SdpLine } from '../../lines.ts';
import { around } from '../around.ts';
import { extmapsOf } from '../extensions/extmaps.ts';
import { at, finding } from '../finding.ts';
import { liveRtpSections, payloadsOf } from './payloads.ts';

export const fbTransportCcHalf = finding({
  id: 'fb-transport-cc-half',
  severity: 'warning',
  rfc: 'draft-holmer-rmcat-transport-wide-cc-extensions-01',
  check: (subject) => {
    const above = extmapsOf(subject.session);
    return liveRtpSections(subject).flatMap((section) => {
      const feedback = payloadsOf(section).feedbacks.find(({ rest }) => rest === 'transport-cc')?.line;
      const extension = [...extmapsOf(section), ...above].find(({ extmap }) => extmap?.uri.startsWith(uri))?.line;
      const lone = onlyOne(feedback, extension);
      return lone ? [at(lone.number, { missing: lone === feedback ? anExtension : aFeedback })] : [];
    });
  },
  text: {
    en: {
      what: 'Half of transport-wide congestion control: {missing}.',
      why: 'The sender numbers its packets by the header extension, and the receiver reports their arrival by the feedback “transport-cc”. One without the other is of no use, and the bandwidth is estimated in an older way.',
      mend: 'Offer both, or neither.',
    },
    zh: {
      what: '传输级拥塞控制只有一半：{missing}。',
      why: '发送方用头扩展给包编号，接收方用“transport-cc”反馈报告到达情况。只有其一没有用处，带宽只能按旧的方式估计。',
      mend: '两者都写，或者都不写。',
    },
  },
  bad: {
    lines: around([
      'm=video 9 UDP/TLS/RTP/SAVPF 96',
      'a=rtpmap:96 VP8/90000',
      '>a=rtcp-fb:96 transport-cc',
      'a=rtcp-fb:96 nack',
    ]),
  },
  good: {
    lines: around([
      'm=video 9 UDP/TLS/RTP/SAVPF 96',
      'a=extmap:3 http://www.ietf.org/id/draft-holmer-rmcat-transport-wide-cc-extensions-01',
      'a=rtpmap:96 VP8/90000',
      'a=rtcp-fb:96 transport-cc',
    ]),
  },
  chromium: 'accepts',
});

/** Written with -01 and, for the form on demand, -02: the same feedback asks for either. */
const uri = 'http://www.ietf.org/id/draft-holmer-rmcat-transport-wide-cc-extensions';

const anExtension: Text = { en: 'the header extension is missing', zh: '缺少头扩展' };
const aFeedback: Text = { en: 'no codec has the feedback', zh: '没有编解码器带这项反馈' };

function onlyOne(one: SdpLine | undefined, other: SdpLine | undefined): SdpLine | undefined {
  return one && other ? undefined : (one ?? other);
}
