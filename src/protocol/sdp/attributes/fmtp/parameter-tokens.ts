/** The value of a=fmtp, cut into names and values. */
import { codecFor } from '../../codecs.ts';
import { readInteger } from '../../integer.ts';
import type { Scope, Token } from '../../token.ts';
import { payloadType } from '../payload-type.ts';
import { unknownParameter, unknownValue } from '../unknown.ts';
import { type CodecParameters, parametersOf } from './parameters.ts';

/** `<payload type> a=1;b=2`, also of a source (RFC 5576 §6.3). The scope tells the codec. */
export function parameterTokens(value: string, from: number, scope?: Scope): readonly Token[] {
  const tokens: Token[] = [];
  const blank = value.indexOf(' ');
  const end = blank < 0 ? value.length : blank;
  if (end > 0) tokens.push({ from, to: from + end, kind: payloadType });
  const known = parametersOf(scope ? encodingIn(value.slice(0, end), scope) : '');
  let start = end + 1;
  while (start < value.length) {
    const semicolon = value.indexOf(';', start);
    const stop = semicolon < 0 ? value.length : semicolon;
    while (start < stop && value[start] === ' ') start += 1;
    let last = stop;
    while (last > start && value[last - 1] === ' ') last -= 1;
    if (last > start) addParameter(tokens, value.slice(start, last), from + start, known, scope);
    start = stop + 1;
  }
  return tokens;
}

function addParameter(tokens: Token[], text: string, from: number, known: CodecParameters, scope?: Scope): void {
  const to = from + text.length;
  const equals = text.indexOf('=');
  if (equals < 0) {
    const flag = known.named.get(text.toLowerCase());
    const nameless = flag ? undefined : known.nameless?.(text, from, scope);
    if (nameless) for (const token of nameless) tokens.push(token);
    else tokens.push({ from, to, kind: flag?.nameKind ?? unknownParameter });
    return;
  }
  const name = text.slice(0, equals).trimEnd();
  const value = text.slice(equals + 1).trimStart();
  const parameter = known.named.get(name.toLowerCase());
  if (name !== '') tokens.push({ from, to: from + name.length, kind: parameter?.nameKind ?? unknownParameter });
  if (value === '') return;
  if (!parameter) tokens.push({ from: to - value.length, to, kind: unknownValue });
  else for (const token of parameter.value(value, to - value.length, scope)) tokens.push(token);
}

/** The encoding that a line is about; empty where no a=rtpmap says. */
function encodingIn(payloadType: string, { section }: Scope): string {
  const number = readInteger(payloadType);
  return (number !== undefined && codecFor(section, number)?.name) || '';
}
