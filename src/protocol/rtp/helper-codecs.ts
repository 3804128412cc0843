/** What stands among the codecs of an m-section and carries no sound or picture of its own. */
import type { Text } from '../language.ts';

export interface HelperCodec {
  readonly source: string;
  readonly meaning: Text;
}

/** By their encoding name in small letters (`a=rtpmap` is case-insensitive, RFC 4855 §3). */
const helpers: ReadonlyMap<string, HelperCodec> = new Map([
  ['rtx', { source: 'RFC 4588', meaning: { en: 'retransmission', zh: '重传' } }],
  ['red', { source: 'RFC 2198', meaning: { en: 'redundancy: earlier data sent along', zh: '冗余：附带先前的数据' } }],
  ['ulpfec', { source: 'RFC 5109', meaning: { en: 'forward error correction', zh: '前向纠错' } }],
  [
    'flexfec-03',
    {
      source: 'draft-ietf-payload-flexible-fec-scheme-03',
      meaning: { en: 'flexible forward error correction', zh: '灵活前向纠错' },
    },
  ],
  ['flexfec', { source: 'RFC 8627', meaning: { en: 'flexible forward error correction', zh: '灵活前向纠错' } }],
  ['cn', { source: 'RFC 3389', meaning: { en: 'comfort noise in silence', zh: '静音时的舒适噪声' } }],
  ['telephone-event', { source: 'RFC 4733', meaning: { en: 'keypad tones (DTMF)', zh: '电话按键音（DTMF）' } }],
]);

/** The helper of this MIME type (`video/rtx`); undefined for a real codec. */
export function helperCodec(mimeType: string): HelperCodec | undefined {
  return helpers.get(mimeType.toLowerCase().replace(/^[^/]*\//, ''));
}
