/** A link that holds what was pasted, in its fragment: browsers send no fragment to any server. */
import type { Pasted } from '../../protocol/sdp/paste.ts';
import { Pseudonyms } from '../../recording/redaction/pseudonyms.ts';
import { redactSdp } from '../../recording/redaction/sdp.ts';
import { redactCandidate } from '../../recording/redaction/texts.ts';

const start = '#text=';
/** A link that unpacks to more than this is nobody's description. */
const largest = 2_000_000;

/** What the link will hold: the descriptions and candidates as messages, one a line, as a signalling log has them. */
export function sharedText(pasted: Pasted, redacted: boolean): string {
  const names = new Pseudonyms(JSON.stringify(pasted));
  const sdpOf = (sdp: string) => (redacted ? redactSdp(sdp, names) : sdp);
  const messages = [
    ...pasted.descriptions.map(({ type, sdp }) => ({ ...(type !== 'unknown' && { type }), sdp: sdpOf(sdp) })),
    ...pasted.candidates.map(({ text, mid, index, ufrag }) => ({
      candidate: redacted ? redactCandidate(text, names) : text,
      sdpMid: mid,
      sdpMLineIndex: index,
      usernameFragment: ufrag !== null && redacted ? names.name('ufrag', ufrag) : ufrag,
    })),
  ];
  return messages.map((message) => JSON.stringify(message)).join('\n');
}

/** The text as a fragment, deflated (RFC 1951) and in base64url (RFC 4648 §5). */
export async function fragmentOf(text: string): Promise<string> {
  const bytes = await through(new CompressionStream('deflate-raw'), new TextEncoder().encode(text));
  const letters = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  return start + btoa(letters).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

/** The text of a fragment; undefined where the fragment is none of ours, null where it is damaged. */
export async function textOfFragment(fragment: string): Promise<string | null | undefined> {
  if (!fragment.startsWith(start)) return undefined;
  try {
    const letters = atob(fragment.slice(start.length).replaceAll('-', '+').replaceAll('_', '/'));
    const packed = Uint8Array.from(letters, (letter) => letter.charCodeAt(0));
    const bytes = await through(new DecompressionStream('deflate-raw'), packed);
    return new TextDecoder().decode(bytes);
  } catch {
    return null;
  }
}

/** All that comes out of a stream; rejects when it is damaged, or more than anybody means. */
async function through(
  stream: CompressionStream | DecompressionStream,
  bytes: Uint8Array<ArrayBuffer>,
): Promise<Uint8Array> {
  const writer = stream.writable.getWriter();
  // Trouble in writing shows in reading too, where it is waited for.
  void writer.write(bytes).catch(() => undefined);
  void writer.close().catch(() => undefined);
  const pieces: Uint8Array[] = [];
  let size = 0;
  const reader = stream.readable.getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    pieces.push(value);
    size += value.length;
    if (size > largest) throw new RangeError('too large');
  }
  const all = new Uint8Array(size);
  let place = 0;
  for (const piece of pieces) {
    all.set(piece, place);
    place += piece.length;
  }
  return all;
}
