/** What the next step will do, in words. */
import type { LiveCall } from '../../call/live-call.ts';
import type { Strings } from '../../i18n/en.ts';
import type { Player } from '../../player/player.ts';

/** For beside the button that takes it. */
export function nextStep(player: Player, call: LiveCall | undefined, { call: words, peers }: Strings): string {
  if (player.running) return words.nextRunning;
  if (!call || call.stopped) return player.atPresent ? words.nextEnd : '';
  const next = call.pending[0];
  if (!next) return player.waiting ? words.nextWaiting : words.nextNothing;
  if (next.kind === 'gate') return words.nextCall(peers[next.gate.at], next.gate.method);
  const { message, plan } = next.travelling;
  if (plan?.do === 'drop') return words.nextDrop(message.body.type);
  if (plan?.do === 'edit') return words.nextEdit(message.body.type);
  return words.nextDeliver(message.body.type, peers[message.to]);
}
