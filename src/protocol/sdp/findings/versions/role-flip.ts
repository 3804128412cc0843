import type { Dissection } from '../../dissection.ts';
import { oncePerLine, roleOf } from '../answers/answered.ts';
import { answering } from '../answers/answering.ts';
import { around } from '../around.ts';
import { at, finding } from '../finding.ts';
import { effectiveLine, isBundledAway } from '../inherited.ts';
import { again } from './again.ts';
import { hasOtherFingerprint, liveVersions, type Versions } from './pairs.ts';

const audio = 'm=audio 9 UDP/TLS/RTP/SAVPF 0';

export const roleFlip = finding({
  id: 'role-flip',
  severity: 'error',
  rfc: 'RFC 8842 §5.3, §5.5',
  check(subject, { before, beforeOther }) {
    if (!before) return [];
    const hits = liveVersions(subject, before).flatMap((pair) => {
      const line = effectiveLine(subject, pair.now, 'setup');
      const [role, running] = [roleOf(subject, pair.now), runningRole(before, pair, beforeOther)];
      if (!line || !running || (role !== 'active' && role !== 'passive') || role === running) return [];
      // Another certificate is another association, whose roles are free.
      if (isBundledAway(subject, pair.now) || hasOtherFingerprint(subject, before, pair)) return [];
      return [at(line.number, { role, running })];
    });
    return oncePerLine(hits);
  },
  text: {
    en: {
      what: 'a=setup:{role}, while this side has been {running} since the DTLS handshake.',
      why: 'The handshake is over, and who began it stays the client for as long as the association lives. Chromium refuses the change (“Failed to set SSL role”, or “current negotiated role” when it applies its own answer).',
      mend: 'Offer actpass again and again, as browsers do, and answer with the role that this side has: {running}.',
    },
    zh: {
      what: 'a=setup:{role}，但自 DTLS 握手以来这一侧一直是 {running}。',
      why: '握手早已完成，发起的一方在关联存续期间始终是客户端。Chromium 会拒绝改变角色（“Failed to set SSL role”，或在应用自己的 answer 时报“current negotiated role”）。',
      mend: '再次发起 offer 时仍写 actpass（浏览器就是这样），应答时写这一侧已有的角色：{running}。',
    },
  },
  bad: {
    type: 'offer',
    before: around([audio]),
    beforeOther: answering([audio, 'a=setup:active']),
    lines: again([audio, '>a=setup:active']),
  },
  good: {
    type: 'offer',
    before: around([audio]),
    beforeOther: answering([audio, 'a=setup:active']),
    lines: again([audio, 'a=setup:actpass']),
  },
  chromium: 'OperationError',
});

/** The role that the writer has: what it said itself, else what the other side left it. */
function runningRole(before: Dissection, { old }: Versions, other: Dissection | undefined): string | undefined {
  const own = roleOf(before, old);
  if (own === 'active' || own === 'passive') return own;
  const section = other?.media[old.index];
  const theirs = other && section ? roleOf(other, section) : undefined;
  if (theirs === 'active') return 'passive';
  return theirs === 'passive' ? 'active' : undefined;
}
