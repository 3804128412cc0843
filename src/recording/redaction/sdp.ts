/** Secrets in session descriptions, line by line; line ends and everything else stay as they were. */
import type { Pseudonyms, SecretKind } from './pseudonyms.ts';
import { redactCandidate, redactProse } from './texts.ts';

export function redactSdp(sdp: string, names: Pseudonyms): string {
  return sdp.replaceAll(/[^\r\n]+/g, (line) => {
    const rule = rules.find(([start]) => line.startsWith(start));
    if (!rule) return redactProse(line, names);
    const [start, redact] = rule;
    return `${start}${redact(line.slice(start.length), names)}`;
  });
}

type Rule = (value: string, names: Pseudonyms) => string;

/** By what the line starts with. */
const rules: readonly (readonly [start: string, redact: Rule])[] = [
  ['o=', origin],
  ['s=', whole('text')],
  ['i=', whole('text')],
  ['u=', whole('text')],
  ['e=', whole('text')],
  ['p=', whole('text')],
  ['k=', whole('key')],
  ['c=', afterAddressType],
  ['a=candidate:', (value, names) => redactCandidate(`candidate:${value}`, names).slice('candidate:'.length)],
  ['a=remote-candidates:', remoteCandidates],
  ['a=rtcp:', afterAddressType],
  ['a=ice-ufrag:', whole('ufrag')],
  ['a=ice-pwd:', whole('pwd')],
  ['a=fingerprint:', eachWord((place) => (place === 0 ? undefined : 'fingerprint'))],
  ['a=tls-id:', whole('id')],
  ['a=identity:', whole('key')],
  ['a=crypto:', eachWord((place) => (place < 2 ? undefined : 'key'))],
  ['a=key-mgmt:', whole('key')],
  ['a=msid:', eachWord(() => 'id')],
  ['a=msid-semantic:', eachWord((_, word) => (word === 'WMS' ? undefined : 'id'))],
  ['a=ssrc:', source],
  // RTSP (RFC 2326 §C.1.1) and MSRP (RFC 4975 §8): cameras write their login here.
  ['a=control:', location],
  ['a=path:', location],
];

/** RFC 8866 §5.2: user name, session id, version, network type, address type, address. */
function origin(value: string, names: Pseudonyms): string {
  return words(value, (word, place) => {
    // Firefox puts its own name here.
    if (place === 0) return word.startsWith('mozilla') ? word : names.name('user', word);
    if (place === 1) return names.name('session', word);
    return place >= 5 ? names.address(word) : word;
  });
}

/** "IN IP4 192.0.2.1", perhaps with a time to live after a slash. */
function afterAddressType(value: string, names: Pseudonyms): string {
  return value.replace(/(IP[46] +)([^ /]+)/i, (_, type: string, address: string) => `${type}${names.address(address)}`);
}

/** RFC 8839 §5.2: component, address and port, again and again. */
function remoteCandidates(value: string, names: Pseudonyms): string {
  return words(value, (word, place) => (place % 3 === 1 ? names.address(word) : word));
}

/** RFC 5576 §6.1 and, in older browsers, `msid`, `mslabel` and `label` of a source. */
function source(value: string, names: Pseudonyms): string {
  const [, ssrc, attribute, rest] = /^(\d+ )(cname:|msid:|mslabel:|label:)(.*)$/.exec(value) ?? [];
  if (ssrc === undefined || rest === undefined) return redactProse(value, names);
  return `${ssrc}${attribute}${words(rest, (word) => names.name('id', word))}`;
}

/** The login and the host of each URL in the value; where there is none it says nothing of anybody. */
function location(value: string, names: Pseudonyms): string {
  const hidden = value.replaceAll(
    /([a-z][\w+.-]*:\/\/)(?:([^\s/?#@]*)@)?(\[[^\]\s]*\]|[^\s/:?#;@]*)/gi,
    (_, scheme: string, login: string | undefined, host: string) => {
      const user = login ? `${names.name('user', login)}@` : '';
      const bare = host.replaceAll(/^\[|\]$/g, '');
      const shown = bare === '' ? '' : names.address(bare);
      return `${scheme}${user}${shown.includes(':') ? `[${shown}]` : shown}`;
    },
  );
  return redactProse(hidden, names);
}

function whole(kind: SecretKind): Rule {
  return (value, names) => {
    const text = value.trim();
    return value.replace(text, () => names.name(kind, text));
  };
}

function eachWord(kindAt: (place: number, word: string) => SecretKind | undefined): Rule {
  return (value, names) =>
    words(value, (word, place) => {
      const kind = kindAt(place, word);
      return kind === undefined ? word : names.name(kind, word);
    });
}

function words(value: string, change: (word: string, place: number) => string): string {
  let place = -1;
  return value.replaceAll(/[^ ]+/g, (word) => {
    place += 1;
    return change(word, place);
  });
}
