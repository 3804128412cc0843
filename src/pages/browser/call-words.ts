/** The test call in words. */
import type { Strings } from '../../i18n/en.ts';
import { dtlsVersionName } from '../../protocol/packets/dtls-version.ts';
import type { Fact } from './fact.ts';
import type { CallFacts, GatheringFacts, TransportSide } from './probe-call.ts';

export function callFacts(call: CallFacts, strings: Strings): readonly Fact[] {
  const { call: text, notSaid } = strings.browser;
  const { connectedAfter, states, gathering, remoteCertificateBytes: bytes, maxMessageSize } = call;
  const connected =
    connectedAfter === null ? text.notConnected(states.join(', ')) : text.after(Math.round(connectedAfter));
  return [
    fact(text.connected, connected, text.connectedMeaning),
    ...transportFacts(call, strings),
    ...gatheringWords(gathering, strings),
    fact(
      text.certificate,
      bytes === null ? text.certificateNone : text.certificateBytes(bytes),
      text.certificateMeaning,
    ),
    fact(
      text.maxMessageSize,
      maxMessageSize === null ? notSaid : text.bytes(maxMessageSize),
      text.maxMessageSizeMeaning,
    ),
  ];
}

function transportFacts({ caller, answerer }: CallFacts, { browser }: Strings): readonly Fact[] {
  const { call: text, notSaid } = browser;
  const roles = (role: 'dtlsRole' | 'iceRole') => {
    const both = [caller?.[role], answerer?.[role]] as const;
    return both[0] && both[1] ? text.roles(both[0], both[1]) : (both[0] ?? both[1] ?? notSaid);
  };
  return [
    fact(text.tlsVersion, versionWords(caller) ?? notSaid, text.tlsVersionMeaning),
    fact(text.dtlsRole, roles('dtlsRole'), text.dtlsRoleMeaning),
    cipher(text.dtlsCipher, caller?.dtlsCipher, text.dtlsCipherMeaning, notSaid),
    cipher(text.srtpCipher, caller?.srtpCipher, text.srtpCipherMeaning, notSaid),
    fact(text.iceRole, roles('iceRole'), text.iceRoleMeaning),
  ];
}

function gatheringWords(gathering: GatheringFacts, { browser }: Strings): readonly Fact[] {
  const { call: text, none } = browser;
  const { types, transports, components, hostNames, hostAddresses } = gathering;
  const kinds = [...types, ...transports.map((name) => name.toLowerCase())].join(', ');
  const hosts =
    hostNames + hostAddresses === 0
      ? fact(text.addresses, text.noHosts, text.noHostsMeaning)
      : hostAddresses === 0
        ? fact(text.addresses, text.names, text.namesMeaning)
        : fact(text.addresses, hostNames === 0 ? text.open : text.mixed, text.openMeaning);
  return [
    fact(text.candidates, kinds || none, text.candidatesMeaning),
    hosts,
    fact(text.components, components.toSorted((a, b) => a - b).join(', ') || none, text.componentsMeaning),
    fact(text.end, endWords(gathering, text), text.endMeaning),
  ];
}

function endWords({ endedByNull, endedByEmpty }: GatheringFacts, text: Strings['browser']['call']): string {
  if (endedByNull) return endedByEmpty ? text.endBoth : text.endNull;
  return endedByEmpty ? text.endEmpty : text.endNone;
}

function versionWords(side: TransportSide | null): string | undefined {
  const hex = side?.tlsVersion;
  if (!hex) return undefined;
  const name = dtlsVersionName(hex);
  return name === undefined ? hex : `${name} (${hex})`;
}

function cipher(name: string, value: string | null | undefined, meaning: string, notSaid: string): Fact {
  return value ? { ...fact(name, value, meaning), code: 'value' } : fact(name, notSaid, meaning);
}

function fact(name: string, value: string, meaning: string): Fact {
  return { name, value, meaning, code: 'none', there: null, detail: null };
}
