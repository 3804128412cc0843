/** Every attribute that is known, by its name. A new one is an entry in the file of its family, and a place here. */
import * as alternatives from './alternatives.ts';
import type { Attribute } from './attribute.ts';
import * as cameras from './cameras.ts';
import * as candidate from './candidate.ts';
import * as capabilityDeclaration from './capability-declaration.ts';
import * as capabilityNegotiation from './capability-negotiation.ts';
import * as conference from './conference.ts';
import * as configurations from './configurations.ts';
import * as crypto from './crypto.ts';
import * as dataChannel from './data-channel.ts';
import * as descriptive from './descriptive.ts';
import * as direction from './direction.ts';
import * as dtls from './dtls.ts';
import * as fax from './fax.ts';
import * as fileTransfer from './file-transfer.ts';
import * as fingerprint from './fingerprint.ts';
import * as fmtp from './fmtp/fmtp.ts';
import * as grouping from './grouping.ts';
import * as headerExtension from './header-extension.ts';
import * as ice from './ice.ts';
import * as loopback from './loopback.ts';
import * as messaging from './messaging.ts';
import * as microsoft from './microsoft.ts';
import * as multicast from './multicast.ts';
import * as packets from './packets.ts';
import * as picture from './picture.ts';
import * as preconditions from './preconditions.ts';
import * as professional from './professional.ts';
import * as rtcp from './rtcp.ts';
import * as rtcpFeedback from './rtcp-feedback.ts';
import * as rtpmap from './rtpmap.ts';
import * as securityOld from './security-old.ts';
import * as simulcast from './simulcast.ts';
import * as sipEndpoints from './sip-endpoints.ts';
import * as sources from './sources.ts';
import * as streaming from './streaming.ts';
import * as telephony from './telephony.ts';
import * as threegpp from './threegpp.ts';

const families: readonly { readonly [name: string]: Attribute }[] = [
  ice,
  candidate,
  fingerprint,
  dtls,
  crypto,
  grouping,
  rtcp,
  direction,
  rtpmap,
  fmtp,
  rtcpFeedback,
  headerExtension,
  sources,
  simulcast,
  packets,
  picture,
  dataChannel,
  descriptive,
  multicast,
  streaming,
  cameras,
  professional,
  sipEndpoints,
  alternatives,
  telephony,
  loopback,
  preconditions,
  capabilityDeclaration,
  capabilityNegotiation,
  configurations,
  fax,
  messaging,
  fileTransfer,
  conference,
  securityOld,
  microsoft,
  threegpp,
];

/** The entries, in the order of the families. */
export const attributes: readonly Attribute[] = families.flatMap((family) => Object.values(family));

const byName = new Map(attributes.filter(({ level }) => level !== 'source').map((entry) => [entry.name, entry]));
const bySourceName = new Map(attributes.filter(({ level }) => level === 'source').map((entry) => [entry.name, entry]));

/** The entry of an attribute of a session or m-section; undefined for what nobody here knows. */
export function attributeNamed(name: string): Attribute | undefined {
  return byName.get(name);
}

/** The entry of an attribute within `a=ssrc`. */
export function sourceAttributeNamed(name: string): Attribute | undefined {
  return bySourceName.get(name);
}
