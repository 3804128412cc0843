/** The a=fmtp parameters of a codec that was kept. Most speak for their writer alone: what it wants to receive. */
import type { Text } from '../../language.ts';
import { readProfileLevelId } from '../../rtp/h264-profile.ts';
import type { Codec } from '../codecs.ts';
import { isIdentity } from './codec-identity.ts';
import type { Item } from './item.ts';

export function negotiateParameters(offered: Codec, answered: Codec): readonly Item[] {
  if (offered.help) return [];
  const names = new Set([...offered.parameters.keys(), ...answered.parameters.keys()]);
  return [...names].flatMap((name): readonly Item[] => {
    if (isIdentity(offered, name)) return [];
    const [one, other] = [offered.parameters.get(name), answered.parameters.get(name)];
    if (name === 'profile-level-id' && offered.name.toLowerCase() === 'h264') return levels(offered, answered);
    if (one === other) return [{ what: written(name, one), fate: 'kept', why: undefined }];
    return [{ what: `${written(name, one)} → ${other ?? '—'}`, fate: 'differs', why: whyDiffers(name, one, other) }];
  });
}

/** What has no name is written as it is. */
function written(name: string, value: string | undefined): string {
  return name === '' ? (value ?? '—') : `${name}=${value ?? '—'}`;
}

function whyDiffers(name: string, offered: string | undefined, answered: string | undefined): Text {
  const nothing: Text = { en: 'nothing', zh: '没有写' };
  const one: Text = offered === undefined ? nothing : { en: offered, zh: offered };
  const other: Text = answered === undefined ? nothing : { en: answered, zh: answered };
  if (name.startsWith('sprop-')) {
    return {
      en: `Each speaks for what it will send: the offerer says ${one.en}, the answerer ${other.en}.`,
      zh: `各自说明自己要发送的内容：offer 方为 ${one.zh}，answer 方为 ${other.zh}。`,
    };
  }
  return {
    en: `Each speaks for what it receives: the answerer sends by the offer (${one.en}), the offerer by the answer (${other.en}).`,
    zh: `各自说明自己的接收方式：answer 方按 offer 的值发送（${one.zh}），offer 方按 answer 的值发送（${other.zh}）。`,
  };
}

/** RFC 6184 §8.2.2: the level may differ by direction where both say so, else the lower one holds for both. */
function levels(offered: Codec, answered: Codec): readonly Item[] {
  const [one, other] = [offered, answered].map((codec) => levelOf(codec));
  if (!one || !other) return [];
  const what = one.name === other.name ? `level ${one.name}` : `level ${one.name} → ${other.name}`;
  if (one.name === other.name) return [{ what, fate: 'kept', why: undefined }];
  const asymmetric = [offered, answered].every(({ parameters }) => parameters.get('level-asymmetry-allowed') === '1');
  const lower = one.rank < other.rank ? one : other;
  const why: Text = asymmetric
    ? {
        en: `Both allow different levels: the answerer may send up to level ${one.name}, the offerer up to ${other.name}.`,
        zh: `双方都允许不同的级别：answer 方最高可发 ${one.name} 级，offer 方最高可发 ${other.name} 级。`,
      }
    : {
        en: `Not both have level-asymmetry-allowed=1, so one level holds both ways: the lower, ${lower.name}.`,
        zh: `并非双方都写了 level-asymmetry-allowed=1，因此两个方向使用同一级别，即较低的 ${lower.name}。`,
      };
  return [{ what, fate: 'differs', why }];
}

function levelOf({ parameters }: Codec): { readonly name: string; readonly rank: number } | undefined {
  // Unsaid it is level 1 (RFC 6184 §8.1).
  const level = readProfileLevelId(parameters.get('profile-level-id') ?? '42000a')?.level;
  if (level === undefined) return undefined;
  // 1b is between 1 and 1.1, which are 10 and 11.
  return level === '1b' ? { name: '1b', rank: 10.5 } : { name: String(level / 10), rank: level };
}
