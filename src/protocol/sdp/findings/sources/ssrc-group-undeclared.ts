import { around } from '../around.ts';
import { at, finding } from '../finding.ts';
import { sourcesOf } from './source-index.ts';

export const ssrcGroupUndeclared = finding({
  id: 'ssrc-group-undeclared',
  severity: 'warning',
  rfc: 'RFC 5576 §4.2',
  check: ({ media }) =>
    media.flatMap((section) => {
      const { groups, ssrcs } = sourcesOf(section);
      if (groups.length === 0) return [];
      const declared = new Set(ssrcs.map(({ value }) => value?.id));
      return groups.flatMap(({ line, value }) => {
        const missing = value?.ids.filter((id) => !declared.has(id)) ?? [];
        if (!value || missing.length === 0) return [];
        const hit = at(line.number, { semantics: value.semantics, missing: missing.join(', ') });
        // The first is there and one that goes with it is not: that Chromium refuses.
        const [first] = value.ids;
        return first !== missing[0] ? { ...hit, severity: 'error' as const } : hit;
      });
    }),
  text: {
    en: {
      what: 'The group {semantics} names SSRC {missing}, which has no a=ssrc line in this section.',
      why: 'A group only joins sources that are declared. Chromium ignores the group, so the repair stream is not known as one; where the first is declared and a later one is not, it refuses the description (“Failed to add remote stream”).',
      mend: 'Add an a=ssrc line with the cname for it, or delete the group.',
    },
    zh: {
      what: '{semantics} 组提到 SSRC {missing}，而本段没有它的 a=ssrc 行。',
      why: '组只能连接已声明的源。Chromium 会忽略这个组，修复流就不被认作修复流；若第一个已声明而后面的没有，则拒绝这份描述（“Failed to add remote stream”）。',
      mend: '为它加一行带 cname 的 a=ssrc，或者删除该组。',
    },
  },
  bad: {
    lines: around([
      'm=video 9 UDP/TLS/RTP/SAVPF 96',
      'a=rtpmap:96 VP8/90000',
      '>a=ssrc-group:FID 1001 1002',
      'a=ssrc:1003 cname:amy',
    ]),
  },
  good: {
    lines: around([
      'm=video 9 UDP/TLS/RTP/SAVPF 96',
      'a=rtpmap:96 VP8/90000',
      'a=ssrc-group:FID 1001 1002',
      'a=ssrc:1001 cname:amy',
      'a=ssrc:1002 cname:amy',
    ]),
  },
  chromium: 'accepts',
});
