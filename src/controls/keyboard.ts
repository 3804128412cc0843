/** The keys that work anywhere on a page with a player, unless the person is typing. */
import type { Player } from '../player/player.ts';

/** Handles a key for `player`; `help` shows the list of keys. True when the key was one of ours. */
export function handleKey(event: KeyboardEvent, player: Player, help: () => void): boolean {
  if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return false;
  const target = event.composedPath()[0];
  if (isTyping(target)) return false;
  switch (event.key) {
    case 'ArrowRight':
      player.next();
      break;
    case 'ArrowLeft':
      player.previous();
      break;
    case 'Home':
      player.first();
      break;
    case 'End':
      player.last();
      break;
    case ' ':
      if (isPressable(target)) return false;
      if (player.running) player.pause();
      else player.run();
      break;
    case '?':
      help();
      break;
    default:
      return false;
  }
  event.preventDefault();
  return true;
}

function isTyping(target: EventTarget | undefined): boolean {
  if (target instanceof HTMLInputElement) return target.type !== 'range' && target.type !== 'checkbox';
  if (target instanceof HTMLElement && target.isContentEditable) return true;
  return target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement;
}

/** Space presses what is focused, as everywhere. */
function isPressable(target: EventTarget | undefined): boolean {
  if (!(target instanceof HTMLElement)) return false;
  return target.matches('button, summary, a, input[type=checkbox], [role=button], [role=tab]');
}
