/**
 * A recording that can be shown to others: addresses, names of hosts, ICE credentials, fingerprints, ids, devices and
 * what was typed are replaced. One value has one stand-in throughout, so that the call can still be studied: equal
 * stays equal, private stays private, IPv6 stays IPv6. Times, ports, priorities and the browser's name stay.
 */
import * as v from 'valibot';
import type { Recording } from './recording.ts';
import { recordingSchema } from './recording.ts';
import { Pseudonyms } from './redaction/pseudonyms.ts';
import { redactSdp } from './redaction/sdp.ts';
import { redactCandidate, redactOptions, redactProse, redactText, redactUrl } from './redaction/texts.ts';

export function redact(recording: Recording): Recording {
  // The schema drops what it does not know: a foreign field may hold anything.
  const known = v.parse(recordingSchema, recording);
  const names = new Pseudonyms(JSON.stringify(known.frames));
  // Once to learn every secret: a message may quote one that a later frame first shows for what it is.
  redactedValue(known.frames, [], names);
  return v.parse(recordingSchema, { ...known, frames: redactedValue(known.frames, [], names) });
}

type Redact = (value: string, names: Pseudonyms) => string;

/** By the name of the field, and where that is not enough by the one above it. Every other text is `redactText`'s. */
const fields: { readonly [field: string]: Redact } = {
  sdp: redactSdp,
  candidate: redactCandidate,
  usernameFragment: (value, names) => names.name('ufrag', value),
  address: (value, names) => names.address(value),
  url: redactUrl,
  options: redactOptions,
  'tracks.label': (value, names) => names.name('device', value),
  computed: fingerprint,
  signalled: fingerprint,
  message: redactProse,
  errorText: redactProse,
  'data.text': (value, names) => names.name('text', value),
  text: redactProse,
};

/** `path` is the kind of the frame, once inside of one, then the fields on the way. */
function redactedValue(value: unknown, path: readonly string[], names: Pseudonyms): unknown {
  if (typeof value === 'string') {
    const [above, field] = path.slice(-2);
    return (fields[`${above}.${field}`] ?? fields[field ?? above ?? ''] ?? redactText)(value, names);
  }
  if (Array.isArray(value)) return value.map((item) => redactedValue(item, path, names));
  if (typeof value !== 'object' || value === null) return value;
  const inside = 'kind' in value && path.length === 0 ? [String(value.kind)] : path;
  return Object.fromEntries(
    Object.entries(value).map(([field, part]) => [field, redactedValue(part, [...inside, field], names)]),
  );
}

function fingerprint(value: string, names: Pseudonyms): string {
  const redacted = redactText(value, names);
  return redacted === value ? names.name('fingerprint', value) : redacted;
}
