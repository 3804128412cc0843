/** RTP and RTCP on one port: RFC 5761 §5.1.1. The answer takes it by repeating it. */
import type { Text } from '../../language.ts';
import { linesOf } from '../dissection.ts';
import type { MediaSection } from '../sections.ts';
import type { Item } from './item.ts';
import type { SectionPair } from './transports.ts';

/** `muxed` is undefined where there is no RTP. */
export function negotiateMux(
  pairs: readonly SectionPair[],
  bundled: boolean,
): { readonly muxed: boolean | undefined; readonly items: readonly Item[] } {
  const rtp = pairs.filter(({ answered }) => answered.direction !== undefined);
  if (rtp.length === 0) return { muxed: undefined, items: [] };
  if (rtp.every(({ offered, answered }) => asks(offered) && asks(answered))) {
    return { muxed: true, items: [{ what: 'rtcp-mux', fate: 'kept', why: whyMuxed }] };
  }
  if (rtp.some(({ offered, answered }) => !asks(offered) && asks(answered))) {
    return { muxed: false, items: [{ what: 'rtcp-mux', fate: 'wrong', why: whyUnasked }] };
  }
  if (!rtp.some(({ offered }) => asks(offered))) return { muxed: false, items: [] };
  return {
    muxed: false,
    items: [{ what: 'rtcp-mux', fate: bundled ? 'wrong' : 'lost', why: bundled ? whyNeeded : whyApart }],
  };
}

function asks(section: MediaSection): boolean {
  return linesOf(section, 'rtcp-mux').length + linesOf(section, 'rtcp-mux-only').length > 0;
}

const whyMuxed: Text = { en: 'RTP and RTCP share one port.', zh: 'RTP 与 RTCP 共用一个端口。' };
const whyApart: Text = {
  en: 'The answer does not take it: RTCP has a port of its own (ICE component 2). A browser that requires mux refuses this.',
  zh: 'answer 没有接受它：RTCP 使用单独的端口（ICE 分量 2）。要求复用的浏览器会拒绝。',
};
const whyNeeded: Text = {
  en: 'The answer leaves it out, yet bundles: in a bundle RTP must be muxed with its RTCP (RFC 9143 §9.3).',
  zh: 'answer 去掉了它，却使用 BUNDLE：在 BUNDLE 中 RTP 必须与其 RTCP 复用（RFC 9143 §9.3）。',
};
const whyUnasked: Text = {
  en: 'The offer does not have it, so the answer may not (RFC 5761 §5.1.1).',
  zh: 'offer 没有写它，answer 就不得写（RFC 5761 §5.1.1）。',
};
