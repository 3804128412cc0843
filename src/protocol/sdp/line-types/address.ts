/** What `o=` and `c=` share with the attributes that hold an address. */

import { addressMeaning } from '../../ice/address-meaning.ts';
import type { Text } from '../../language.ts';
import type { TokenKind } from '../token.ts';

/** An address with nothing to add but what kind it is. */
export const plainAddress: TokenKind = {
  label: { en: 'address', zh: '地址' },
  meaning: addressSentence,
  rfc: 'RFC 8866 §5.7',
};

/** “10.0.0.1 is a private IPv4 address …” */
export function addressSentence(address: string): Text {
  const kind = addressMeaning(address);
  return { en: `${address} is ${kind.en}.`, zh: `${address} 是${kind.zh}。` };
}
