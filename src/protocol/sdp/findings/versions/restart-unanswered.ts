import type { Text } from '../../../language.ts';
import { oncePerLine } from '../answers/answered.ts';
import { answering } from '../answers/answering.ts';
import { around } from '../around.ts';
import { at, finding } from '../finding.ts';
import { effectiveLine, isBundledAway } from '../inherited.ts';
import { again } from './again.ts';
import { hasChanged, liveVersions } from './pairs.ts';

const audio = 'm=audio 9 UDP/TLS/RTP/SAVPF 0';
const restarted = ['a=ice-ufrag:kT3x', 'a=ice-pwd:9dKq2LmWz7RvXs0TfYb4HcNj'];

export const restartUnanswered = finding({
  id: 'restart-unanswered',
  severity: 'warning',
  rfc: 'RFC 9429 §5.10',
  check(subject, { offer, before, beforeOther }) {
    if (!offer || !before || !beforeOther) return [];
    const offers = new Map(liveVersions(offer, beforeOther).map((pair) => [pair.now.index, pair]));
    const hits = liveVersions(subject, before).flatMap((pair) => {
      const offered = offers.get(pair.now.index);
      const line = effectiveLine(subject, pair.now, 'ice-ufrag');
      if (!offered || !line || isBundledAway(subject, pair.now)) return [];
      const asked = hasChanged(offer, beforeOther, offered, 'ice-ufrag');
      const answered = hasChanged(subject, before, pair, 'ice-ufrag');
      if (asked === answered) return [];
      return [at(line.number, { ufrag: line.attribute?.value ?? '', problem: asked ? kept : changed })];
    });
    return oncePerLine(hits);
  },
  text: {
    en: {
      what: '{problem} (ufrag {ufrag}).',
      why: 'ICE restarts on both sides or on none. JSEP asks for an error; Chromium takes the answer, and the two sides then check with credentials of different generations.',
      mend: 'Apply the new offer and create the answer from it, instead of sending an earlier one again.',
    },
    zh: {
      what: '{problem}（ufrag {ufrag}）。',
      why: 'ICE 要么双方一起重启，要么都不重启。JSEP 要求报错；Chromium 会接受这份 answer，随后双方用不同代的凭据做检查。',
      mend: '应用新的 offer 再由它生成 answer，而不是重发先前那份。',
    },
  },
  bad: {
    type: 'answer',
    before: answering([audio]),
    beforeOther: around([audio]),
    offer: again([audio, ...restarted]),
    lines: answering([audio, '>a=ice-ufrag:mF2k']),
  },
  good: {
    type: 'answer',
    before: answering([audio]),
    beforeOther: around([audio]),
    offer: again([audio, ...restarted]),
    lines: answering([audio, 'a=ice-ufrag:hW8p', 'a=ice-pwd:3MxQz1LrTn5GvKs8DyBfJc6W']),
  },
  // A second answer needs a second offer, and the harness makes one.
  chromium: 'not tried',
});

const kept: Text = {
  en: 'The offer restarts ICE and the answer keeps its old credentials',
  zh: 'offer 重启了 ICE，answer 却仍用旧的凭据',
};
const changed: Text = {
  en: 'The answer restarts ICE and the offer did not ask for it',
  zh: 'answer 重启了 ICE，而 offer 并未要求',
};
