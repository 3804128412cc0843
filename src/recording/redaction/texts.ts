/** Secrets in the texts that a recording holds: candidates, URLs, options, messages of errors. */
import { replaceAddresses } from './addresses.ts';
import type { Pseudonyms } from './pseudonyms.ts';

/** A candidate line (RFC 8839 §5.1), with or without `a=` before it. */
export function redactCandidate(text: string, names: Pseudonyms): string {
  const parts = text.split(' ');
  const [head = '', , , , address] = parts;
  const foundation = /^(?:a=)?candidate:(.*)$/.exec(head)?.[1];
  if (foundation === undefined || address === undefined) return redactText(text, names);
  return parts
    .map((part, place) => {
      // libwebrtc's foundation is a checksum over the address: anybody could try all addresses for it.
      if (place === 0)
        return `${head.slice(0, head.length - foundation.length)}${names.name('foundation', foundation)}`;
      if (place === 4 || parts[place - 1] === 'raddr') return names.address(part);
      if (place > 6 && parts[place - 1] === 'ufrag') return names.name('ufrag', part);
      return redactText(part, names);
    })
    .join(' ');
}

/** `stun:` and `turn:` URLs (RFC 7064 §3.1, RFC 7065 §3.1). */
export function redactUrl(url: string, names: Pseudonyms): string {
  const parts = /^((?:stun|turn)s?:(?:\/\/)?)(\[[^\]]*\]|[^:?/]*)(.*)$/is.exec(url);
  if (!parts) return names.name('host', url);
  const [, scheme = '', host = '', rest = ''] = parts;
  const bare = host.replaceAll(/^\[|\]$/g, '');
  const shown = names.address(bare);
  return `${scheme}${shown.includes(':') ? `[${shown}]` : shown}${redactText(rest, names)}`;
}

/** RTCConfiguration or MediaStreamConstraints as JSON: servers, what they are paid with, devices. */
export function redactOptions(json: string, names: Pseudonyms): string {
  try {
    return JSON.stringify(redactOption(JSON.parse(json), '', names));
  } catch {
    return names.name('text', json);
  }
}

function redactOption(value: unknown, key: string, names: Pseudonyms): unknown {
  if (Array.isArray(value)) return value.map((item) => redactOption(item, key, names));
  if (typeof value === 'object' && value !== null) {
    const secret = secretOptions.has(key);
    const entries = Object.entries(value).map(([name, part]) => [name, redactOption(part, secret ? key : name, names)]);
    return Object.fromEntries(entries);
  }
  if (typeof value !== 'string') return value;
  return (secretOptions.get(key) ?? redactText)(value, names);
}

/** What lies below these, as { exact: … } for one, is the same secret. */
const secretOptions: ReadonlyMap<string, (value: string, names: Pseudonyms) => string> = new Map([
  ['urls', redactUrl],
  ['url', redactUrl],
  ['username', (value: string, names: Pseudonyms) => names.name('user', value)],
  ['credential', (value: string, names: Pseudonyms) => names.name('credential', value)],
  ['peerIdentity', (value: string, names: Pseudonyms) => names.name('user', value)],
  ['deviceId', (value: string, names: Pseudonyms) => names.name('id', value)],
  ['groupId', (value: string, names: Pseudonyms) => names.name('id', value)],
]);

/** Any text: what shows by its form that it is a fingerprint, an mDNS name or an address. */
export function redactText(text: string, names: Pseudonyms): string {
  const named = text
    .replaceAll(fingerprint, (found) => names.name('fingerprint', found))
    .replaceAll(mdnsName, (found) => names.name('mdns', found));
  return replaceAddresses(named, (address) => names.address(address));
}

/** A text in words, such as the message of an error: also what is known as a secret from elsewhere. */
export function redactProse(text: string, names: Pseudonyms): string {
  let redacted = text;
  for (const [secret, standIn] of names.secrets) {
    if (redacted.includes(secret)) redacted = replaceWhole(redacted, secret, standIn);
  }
  return redactText(redacted, names);
}

/** At least as long as MD5, the shortest hash that RFC 8122 §5 names. */
const fingerprint = /(?<![\w:])(?:[0-9a-f]{2}:){15,}[0-9a-f]{2}(?![\w:])/gi;
const mdnsName = /(?<![\w-])[\w-]{1,255}(?:\.[\w-]{1,63}){0,8}\.local(?![\w-]|\.\w)/gi;
const inWord = /[A-Za-z0-9+/]/;

/** Only where `found` is not part of a longer word. */
function replaceWhole(text: string, found: string, by: string): string {
  return text.replaceAll(found, (_, place: number) => {
    const before = text[place - 1] ?? '';
    const after = text[place + found.length] ?? '';
    return inWord.test(before) || inWord.test(after) ? found : by;
  });
}
