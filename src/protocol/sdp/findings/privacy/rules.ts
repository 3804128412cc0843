/** What a text tells about people and machines: good to know before it is shared. */
import type { Finding } from '../finding.ts';
import { privacyEui64 } from './privacy-eui64.ts';
import { privacyGrant } from './privacy-grant.ts';
import { privacyName } from './privacy-name.ts';
import { privacyNetworkClass } from './privacy-network-class.ts';
import { privacyPrivateAddress } from './privacy-private-address.ts';
import { privacyPublicAddress } from './privacy-public-address.ts';
import { privacySecret } from './privacy-secret.ts';

export const privacyRules: readonly Finding[] = [
  privacyPrivateAddress,
  privacyPublicAddress,
  privacyName,
  privacySecret,
  privacyGrant,
  privacyEui64,
  privacyNetworkClass,
];
