/** The text under a key such as `home.title`; undefined where there is none, or something else than a text. */
export function textAt(strings: object, key: string): string | undefined {
  const text = key.split('.').reduce(member, strings);
  return typeof text === 'string' ? text : undefined;
}

function member(owner: unknown, key: string): unknown {
  return typeof owner === 'object' && owner !== null && Object.hasOwn(owner, key) ? Reflect.get(owner, key) : undefined;
}
