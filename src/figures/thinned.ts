/** Fewer values for a line that has more of them than its picture has room for. */

interface Value {
  readonly t: number;
  readonly y: number;
}

/**
 * The line through about `most` of the values, or the values as they are where there are fewer. Of each stretch of them
 * the least and the greatest stay, so that no peak is lost; the first and the last stay too.
 */
export function thinned<V extends Value>(values: readonly V[], most: number): readonly V[] {
  if (values.length <= most) return values;
  const stretch = Math.ceil((2 * values.length) / most);
  const kept: V[] = [];
  for (let start = 0; start < values.length; start += stretch) {
    const some = values.slice(start, start + stretch);
    const least = some.reduce((one, other) => (other.y < one.y ? other : one));
    const greatest = some.reduce((one, other) => (other.y > one.y ? other : one));
    const ends = [start === 0 ? values[0] : undefined, start + stretch >= values.length ? values.at(-1) : undefined];
    const stay = new Set([least, greatest, ...ends.flatMap((end) => end ?? [])]);
    kept.push(...some.filter((value) => stay.has(value)));
  }
  return kept;
}
