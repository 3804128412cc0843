import { around } from '../around.ts';
import { at, finding } from '../finding.ts';
import { sourcesOf } from './source-index.ts';

export const ssrcNoCname = finding({
  id: 'ssrc-no-cname',
  severity: 'info',
  rfc: 'RFC 5576 §6.1',
  check: ({ media }) =>
    media.flatMap((section) => {
      const { ssrcs } = sourcesOf(section);
      const named = new Set(ssrcs.flatMap(({ value }) => (value?.attribute === 'cname' ? value.id : [])));
      const told = new Set<number>();
      return ssrcs.flatMap(({ line, value }) => {
        if (!value || named.has(value.id) || told.size === told.add(value.id).size) return [];
        return at(line.number, { ssrc: String(value.id) });
      });
    }),
  text: {
    en: {
      what: 'SSRC {ssrc} has no cname.',
      why: 'Streams of one device share a cname, by which sound and picture are known to be of one clock and can be kept in step. Browsers do without; the cname comes by RTCP too.',
      mend: 'Nothing to mend. Where lips and sound part, add a=ssrc:{ssrc} cname: with the same name in all sections.',
    },
    zh: {
      what: 'SSRC {ssrc} 没有 cname。',
      why: '同一设备的流共用一个 cname，凭它得知声音与画面来自同一时钟，才能保持同步。浏览器没有它也能工作；RTCP 里也会送来 cname。',
      mend: '无需改动。若口型与声音不同步，在各段加上名字相同的 a=ssrc:{ssrc} cname:。',
    },
  },
  bad: { lines: around(['m=audio 9 UDP/TLS/RTP/SAVPF 0', '>a=ssrc:1001 msid:stream1 track1']) },
  good: {
    lines: around(['m=audio 9 UDP/TLS/RTP/SAVPF 0', 'a=ssrc:1001 cname:amy', 'a=ssrc:1001 msid:stream1 track1']),
  },
  chromium: 'accepts',
});
