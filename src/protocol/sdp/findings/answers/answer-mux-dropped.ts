import { linesOf } from '../../dissection.ts';
import { around } from '../around.ts';
import { atSection, finding } from '../finding.ts';
import { bundlingOf, effectiveLine, isBundledAway } from '../inherited.ts';
import { isWebRtc } from '../is-webrtc.ts';
import { acceptedSections } from './answered.ts';
import { answering } from './answering.ts';

const audio = 'm=audio 9 UDP/TLS/RTP/SAVPF 0';

export const answerMuxDropped = finding({
  id: 'answer-mux-dropped',
  severity: 'error',
  rfc: 'RFC 9143 §9.3; RFC 5761 §5.1.1',
  check(subject, beside) {
    const { offer } = beside;
    if (!offer || !isWebRtc(subject)) return [];
    const { groupsOf } = bundlingOf(offer);
    return acceptedSections(subject, beside).flatMap(({ offered, answered }) => {
      if (answered.direction === undefined || isBundledAway(subject, answered)) return [];
      const bundled = offered.mid !== undefined && groupsOf.has(offered.mid);
      const only = linesOf(offered, 'rtcp-mux-only').length > 0;
      const asked = only || (bundled && effectiveLine(offer, offered, 'rtcp-mux') !== undefined);
      return asked && !effectiveLine(subject, answered, 'rtcp-mux')
        ? [atSection(answered, { kind: answered.kind })]
        : [];
    });
  },
  text: {
    en: {
      what: 'The offer asks to send RTCP on the port of RTP (a=rtcp-mux), and the answer for {kind} does not agree.',
      why: 'A bundled section has one port and no second one for RTCP. Chromium, which by default has rtcpMuxPolicy "require", refuses the answer.',
      mend: 'Answer with a=rtcp-mux. A device that cannot do it needs a gateway: browsers no longer do without.',
    },
    zh: {
      what: 'offer 要求 RTCP 与 RTP 共用端口（a=rtcp-mux），{kind} 段的 answer 却没有同意。',
      why: '捆绑的段只有一个端口，没有第二个给 RTCP。Chromium 默认 rtcpMuxPolicy 为 "require"，会拒绝这份 answer。',
      mend: 'answer 里写上 a=rtcp-mux。做不到的设备需要网关：浏览器已离不开它。',
    },
  },
  bad: { type: 'answer', offer: around([audio]), lines: answering([`>${audio}`], { without: ['rtcp-mux'] }) },
  good: { type: 'answer', offer: around([audio]), lines: answering([audio]) },
  chromium: 'InvalidAccessError',
});
