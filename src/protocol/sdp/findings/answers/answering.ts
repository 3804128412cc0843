import { around } from '../around.ts';

interface Surroundings {
  readonly without?: readonly string[];
}

/** A whole answer around a few lines, of another connection than what around.ts writes: it is the offer beside it. */
export function answering(lines: readonly string[], { without = [] }: Surroundings = {}): readonly string[] {
  return around(lines, { type: 'answer', without }).map((line) => instead.get(line) ?? line);
}

const own: readonly string[] = [
  'o=- 7293340482563093125 2 IN IP4 127.0.0.1',
  'a=ice-ufrag:mF2k',
  'a=ice-pwd:Vb0T5c9mJpQyWq3RkXz7LdNe',
  'a=fingerprint:sha-256 B2:6C:0F:94:71:D8:3A:E5:1C:47:9B:20:FE:65:08:D3:7A:91:C4:5E:36:EB:82:1F:D0:49:A7:6D:F8:13:52:BC',
];

/** What around.ts adds by itself, and what stands in its place. */
const instead: ReadonlyMap<string, string> = new Map(
  around([]).flatMap((line) => {
    const mine = own.find((it) => beginning(it) === beginning(line));
    return mine === undefined ? [] : [[line, mine] as const];
  }),
);

function beginning(line: string): string | undefined {
  return /^(?:o=|a=[a-z-]+:)/.exec(line)?.[0];
}
