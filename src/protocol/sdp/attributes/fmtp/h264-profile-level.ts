/** profile-level-id taken apart: a token for each of its three bytes. */
import { h264Level } from '../../../rtp/h264-levels.ts';
import { readProfileLevelId } from '../../../rtp/h264-profile.ts';
import { type Grammar, type Scope, type TokenKind, unreadable, whole } from '../../token.ts';

/** Three bytes, or one token that says what is wrong. */
export const profileLevelId: Grammar = (value, from, scope) => {
  if (!readProfileLevelId(value)) return whole(unreadable)(value, from, scope);
  return [profileIdc, constraints, levelIdc].map((kind, place) => ({
    from: from + 2 * place,
    to: from + 2 * place + 2,
    kind,
  }));
};

const rfc = 'RFC 6184 §8.1';

const profileIdc: TokenKind = {
  label: { en: 'profile_idc', zh: 'profile_idc' },
  meaning: (value, scope) => {
    const profile = profileIn(scope);
    const number = Number.parseInt(value, 16);
    return profile === undefined
      ? {
          en: `${value} = ${number}: with the flags beside it, no profile that is known here.`,
          zh: `${value} = ${number}：与其后的标志一起，不是这里认识的 profile。`,
        }
      : {
          en: `${value} = ${number}: with the flags beside it the profile ${profile}, the set of tools that a decoder must have.`,
          zh: `${value} = ${number}：与其后的标志一起表示 profile ${profile}，即解码器必须具备的工具集。`,
        };
  },
  rfc,
};

const constraints: TokenKind = {
  label: { en: 'constraint flags', zh: '约束标志' },
  meaning: (value, scope) => {
    // constraint_set0_flag is the highest bit; the two lowest are reserved.
    const bits = Number.parseInt(value, 16).toString(2).padStart(8, '0');
    const set = [0, 1, 2, 3, 4, 5].filter((place) => bits[place] === '1').join(', ');
    const profile = profileIn(scope);
    const together =
      profile === undefined ? { en: '', zh: '' } : { en: ` Together: ${profile}.`, zh: `合起来是 ${profile}。` };
    return set === ''
      ? {
          en: `${value} = ${bits}: none of constraint_set0 to 5 is set.${together.en}`,
          zh: `${value} = ${bits}：constraint_set0 至 5 都未置位。${together.zh}`,
        }
      : {
          en: `${value} = ${bits}: constraint_set ${set} set; the stream keeps to the limits that they stand for.${together.en}`,
          zh: `${value} = ${bits}：constraint_set ${set} 置位，码流遵守它们所代表的限制。${together.zh}`,
        };
  },
  rfc,
};

const levelIdc: TokenKind = {
  label: { en: 'level_idc', zh: 'level_idc' },
  meaning: (value, scope) => {
    const number = Number.parseInt(value, 16);
    const level = h264Level(readProfileLevelId(idIn(scope))?.level ?? number);
    if (!level) {
      return { en: `${value} = ${number}: no level of H.264.`, zh: `${value} = ${number}：不是 H.264 的 level。` };
    }
    const [width, height] = level.example;
    const blocks = Math.ceil(width / 16) * Math.ceil(height / 16);
    const rate = Math.floor((level.perSecond / blocks) * 10) / 10;
    return {
      en: `${value} = ${number}: level ${level.name}. At most ${level.perPicture} macroblocks (16×16) a picture and ${level.perSecond} a second: for instance ${width}×${height} at ${rate} frames a second.`,
      zh: `${value} = ${number}：level ${level.name}。每幅画面最多 ${level.perPicture} 个宏块（16×16），每秒最多 ${level.perSecond} 个：例如 ${width}×${height}，每秒 ${rate} 帧。`,
    };
  },
  rfc,
};

/** Profiles that no browser has: RFC 6184 §8.1 table 5; Progressive High is H.264’s own (§A.2.4.1). */
const studioProfiles: ReadonlyMap<string, string> = new Map([
  ['6408', 'Progressive High'],
  ['6e00', 'High 10'],
  ['7a00', 'High 4:2:2'],
  ['6e10', 'High 10 Intra'],
  ['7a10', 'High 4:2:2 Intra'],
  ['f410', 'High 4:4:4 Intra'],
  ['2c10', 'CAVLC 4:4:4 Intra'],
]);

function profileIn(scope: Scope): string | undefined {
  const id = idIn(scope);
  return readProfileLevelId(id)?.profile ?? studioProfiles.get(id.slice(0, 4).toLowerCase());
}

/** A byte alone has no name: the other two are read from the line. */
function idIn({ line }: Scope): string {
  return /profile-level-id *= *([0-9a-f]{6})/i.exec(line.raw)?.[1] ?? '';
}
