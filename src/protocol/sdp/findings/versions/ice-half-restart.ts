import { oncePerLine } from '../answers/answered.ts';
import { around } from '../around.ts';
import { at, finding } from '../finding.ts';
import { effectiveLine } from '../inherited.ts';
import { again } from './again.ts';
import { hasChanged, liveVersions } from './pairs.ts';

const audio = 'm=audio 9 UDP/TLS/RTP/SAVPF 0';

export const iceHalfRestart = finding({
  id: 'ice-half-restart',
  severity: 'warning',
  rfc: 'RFC 8445 §9; RFC 8839 §4.4.1.1.1',
  check(subject, { before }) {
    if (!before) return [];
    const hits = liveVersions(subject, before).flatMap((pair) => {
      const [ufrag, pwd] = [
        hasChanged(subject, before, pair, 'ice-ufrag'),
        hasChanged(subject, before, pair, 'ice-pwd'),
      ];
      if (ufrag === pwd) return [];
      const [changed, kept] = ufrag ? ['ice-ufrag', 'ice-pwd'] : ['ice-pwd', 'ice-ufrag'];
      const line = effectiveLine(subject, pair.now, changed);
      return line ? [at(line.number, { changed, kept, value: line.attribute?.value ?? '' })] : [];
    });
    return oncePerLine(hits);
  },
  text: {
    en: {
      what: '{changed} has changed (now {value}), {kept} has not.',
      why: 'An ICE restart changes both. Receivers take either change for a restart all the same; whether the checks then pass depends on whether both sides really use the mixed pair. In Chromium the old path goes on for the moment.',
      mend: 'Take both lines from one description: restartIce() and createOffer give a new pair.',
    },
    zh: {
      what: '{changed} 变了（现为 {value}），{kept} 却没变。',
      why: 'ICE 重启时两者都要更换。接收方见到任一改变都会当作重启；之后检查能否通过，取决于双方是否真的使用这对混合的凭据。在 Chromium 中旧路径暂时还在工作。',
      mend: '两行取自同一份描述：restartIce() 之后的 createOffer 会给出新的一对。',
    },
  },
  bad: { type: 'offer', before: around([audio]), lines: again([audio, '>a=ice-ufrag:kT3x']) },
  good: {
    type: 'offer',
    before: around([audio]),
    lines: again([audio, 'a=ice-ufrag:kT3x', 'a=ice-pwd:9dKq2LmWz7RvXs0TfYb4HcNj']),
  },
  chromium: 'accepts',
});
