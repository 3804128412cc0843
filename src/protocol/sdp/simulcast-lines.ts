/** The values of a=rid and a=simulcast. Each reader gives undefined for what does not fit the grammar. */
import { readInteger } from './integer.ts';

/** RFC 8851 §10. */
export interface Rid {
  readonly id: string;
  readonly direction: 'send' | 'recv';
  /** Undefined: all of the section's. */
  readonly payloadTypes: readonly number[] | undefined;
  /** `max-width` and its like, in the order written; of one given twice the last. */
  readonly restrictions: ReadonlyMap<string, string>;
}

/** `h send pt=96,98;max-width=1280` */
export function readRid(value: string): Rid | undefined {
  const fields = /^([A-Za-z0-9_-]+) +(send|recv)(?: +([^ ].*))?$/.exec(value.trimEnd());
  if (!fields) return undefined;
  const [, id = '', direction, rest = ''] = fields;
  let payloadTypes: number[] | undefined;
  const restrictions = new Map<string, string>();
  for (const piece of rest.split(';')) {
    const text = piece.trim();
    const equals = text.indexOf('=');
    if (text.startsWith('pt=')) {
      const numbers = text.slice(3).split(',');
      payloadTypes = numbers.flatMap((number) => readInteger(number.trim()) ?? []);
      if (payloadTypes.length < numbers.length) return undefined;
    } else if (text !== '')
      restrictions.set(equals < 0 ? text : text.slice(0, equals), equals < 0 ? '' : text.slice(equals + 1));
  }
  return { id, direction: direction === 'send' ? 'send' : 'recv', payloadTypes, restrictions };
}

/** One encoding in a list of a=simulcast. */
export interface SimulcastEncoding {
  readonly rid: string;
  /** `~`: offered, but not sent for now. */
  readonly paused: boolean;
}

/** A stream of the simulcast: one encoding, or several of which one is chosen (`,`). */
export type SimulcastStream = readonly SimulcastEncoding[];

/** RFC 8853 §5.1. At least one of the two is there. */
export interface Simulcast {
  readonly send: readonly SimulcastStream[] | undefined;
  readonly recv: readonly SimulcastStream[] | undefined;
}

/** `send h;m,~l recv x` */
export function readSimulcast(value: string): Simulcast | undefined {
  const words = value.split(' ').filter((word) => word !== '');
  if (words.length !== 2 && words.length !== 4) return undefined;
  const lists = new Map<string, readonly SimulcastStream[]>();
  for (let place = 0; place < words.length; place += 2) {
    const streams = readStreams(words[place + 1] ?? '');
    const direction = words[place] ?? '';
    if (!streams || (direction !== 'send' && direction !== 'recv') || lists.has(direction)) return undefined;
    lists.set(direction, streams);
  }
  return { send: lists.get('send'), recv: lists.get('recv') };
}

function readStreams(text: string): readonly SimulcastStream[] | undefined {
  const streams = text.split(';').map((stream) =>
    stream.split(',').map((encoding): SimulcastEncoding => {
      const paused = encoding.startsWith('~');
      return { rid: paused ? encoding.slice(1) : encoding, paused };
    }),
  );
  return streams.every((stream) => stream.every(({ rid }) => /^[A-Za-z0-9_-]+$/.test(rid))) ? streams : undefined;
}
