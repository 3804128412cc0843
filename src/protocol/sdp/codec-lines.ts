/** The values of a=rtpmap, a=fmtp and a=rtcp-fb. Each reader gives undefined for what does not fit the grammar. */
import { readInteger } from './integer.ts';

/** RFC 8866 §6.6. */
export interface Rtpmap {
  /** 0 to 127 in RTP (RFC 3550 §5.1); as written, so perhaps more. */
  readonly payloadType: number;
  /** As written. Names are compared without regard to case (RFC 4855 §3). */
  readonly name: string;
  /** In Hz. */
  readonly clockRate: number;
  /** As written; audio without it has one channel. */
  readonly channels: number | undefined;
}

/** `111 opus/48000/2` */
export function readRtpmap(value: string): Rtpmap | undefined {
  const fields = /^(\d{1,9}) +([^ /]+)\/(\d{1,10})(?:\/(\d{1,9}))?$/.exec(value.trimEnd());
  if (!fields) return undefined;
  const [, payloadType = '', name = '', clockRate = '', channels] = fields;
  return {
    payloadType: Number(payloadType),
    name,
    clockRate: Number(clockRate),
    channels: channels === undefined ? undefined : Number(channels),
  };
}

/** One of the parameters of a=fmtp. */
export interface FmtpParameter {
  /** As written; empty for what has no `=`, such as `0-15` of telephone-event and `111/111` of red. */
  readonly name: string;
  readonly value: string;
}

/** RFC 8866 §6.15. What the parameters are, is up to the codec. */
export interface Fmtp {
  readonly payloadType: number;
  readonly parameters: readonly FmtpParameter[];
}

/** `96 profile-id=2; max-fr=30` */
export function readFmtp(value: string): Fmtp | undefined {
  const [payloadType, rest] = numberThenRest(value);
  if (payloadType === undefined || rest === '') return undefined;
  const parameters = rest.split(';').flatMap((piece) => {
    const text = piece.trim();
    if (text === '') return [];
    const equals = text.indexOf('=');
    if (equals < 0) return [{ name: '', value: text }];
    return [{ name: text.slice(0, equals).trimEnd(), value: text.slice(equals + 1).trimStart() }];
  });
  return { payloadType, parameters };
}

/** RFC 4585 §4.2. */
export interface RtcpFb {
  /** `*` is every payload type of the section. */
  readonly payloadType: number | '*';
  /** `nack`, `ccm`, `transport-cc` … */
  readonly type: string;
  /** `pli` in `nack pli`. */
  readonly parameter: string | undefined;
}

/** `96 nack pli` */
export function readRtcpFb(value: string): RtcpFb | undefined {
  const [number, rest] = value.startsWith('* ') ? (['*', value.slice(2).trim()] as const) : numberThenRest(value);
  if (number === undefined || rest === '') return undefined;
  const blank = rest.indexOf(' ');
  if (blank < 0) return { payloadType: number, type: rest, parameter: undefined };
  return { payloadType: number, type: rest.slice(0, blank), parameter: rest.slice(blank).trim() };
}

function numberThenRest(value: string): readonly [number | undefined, string] {
  const blank = value.indexOf(' ');
  if (blank < 0) return [readInteger(value), ''];
  return [readInteger(value.slice(0, blank)), value.slice(blank).trim()];
}
