/** The limits that a=rid may set to an encoding: RFC 8851 §5. */
import type { Text } from '../../language.ts';
import type { TokenKind } from '../token.ts';

export interface Restriction {
  readonly name: TokenKind;
  readonly value: TokenKind;
}

/** The restriction of this name; undefined for one that is not known here. */
export function restrictionNamed(name: string): Restriction | undefined {
  return restrictions.get(name);
}

const rfc = 'RFC 8851 §5';

function restriction(
  name: string,
  label: Text,
  what: Text,
  unit: Text,
  sentence: (value: string) => Text,
): readonly [string, Restriction] {
  return [
    name,
    {
      name: {
        label: { en: `${label.en} (name)`, zh: `${label.zh}（参数名）` },
        meaning: () => ({ en: `${name}: ${what.en}`, zh: `${name}：${what.zh}` }),
        rfc,
      },
      value: { label, meaning: sentence, rfc, unit },
    },
  ];
}

const restrictions: ReadonlyMap<string, Restriction> = new Map([
  restriction(
    'max-width',
    { en: 'greatest width', zh: '最大宽度' },
    { en: 'the greatest width of the picture.', zh: '画面的最大宽度。' },
    { en: 'pixels', zh: '像素' },
    (value) => ({ en: `At most ${value} pixels wide.`, zh: `宽度最多 ${value} 像素。` }),
  ),
  restriction(
    'max-height',
    { en: 'greatest height', zh: '最大高度' },
    { en: 'the greatest height of the picture.', zh: '画面的最大高度。' },
    { en: 'pixels', zh: '像素' },
    (value) => ({ en: `At most ${value} pixels high.`, zh: `高度最多 ${value} 像素。` }),
  ),
  restriction(
    'max-fps',
    { en: 'highest frame rate', zh: '最高帧率' },
    { en: 'the most frames a second.', zh: '每秒最多的帧数。' },
    { en: 'frames a second', zh: '帧/秒' },
    (value) => ({ en: `At most ${value} frames a second.`, zh: `每秒最多 ${value} 帧。` }),
  ),
  restriction(
    'max-fs',
    { en: 'largest frame', zh: '最大帧' },
    { en: 'the most pixels of a frame: width times height.', zh: '一帧最多的像素数：宽乘高。' },
    { en: 'pixels', zh: '像素' },
    (value) => ({ en: `At most ${value} pixels a frame.`, zh: `每帧最多 ${value} 像素。` }),
  ),
  restriction(
    'max-br',
    { en: 'greatest bitrate', zh: '最大码率' },
    { en: 'the greatest bitrate of the payload.', zh: '负载的最大码率。' },
    { en: 'bit/s', zh: 'bit/s' },
    (value) => ({ en: `At most ${value} bit/s.`, zh: `最多 ${value} bit/s。` }),
  ),
  restriction(
    'max-pps',
    { en: 'highest pixel rate', zh: '最高像素速率' },
    { en: 'the most pixels a second.', zh: '每秒最多的像素数。' },
    { en: 'pixels a second', zh: '像素/秒' },
    (value) => ({ en: `At most ${value} pixels a second.`, zh: `每秒最多 ${value} 像素。` }),
  ),
  restriction(
    'max-bpp',
    { en: 'most bits a pixel', zh: '每像素最多位数' },
    { en: 'the most bits that a pixel may take.', zh: '每个像素最多占的位数。' },
    { en: 'bits a pixel', zh: '位/像素' },
    (value) => ({ en: `At most ${value} bits a pixel.`, zh: `每像素最多 ${value} 位。` }),
  ),
  restriction(
    'depend',
    { en: 'needed encodings', zh: '依赖的编码' },
    { en: 'the encodings without which this one cannot be decoded.', zh: '缺了它们就无法解码本路的那些编码。' },
    { en: '', zh: '' },
    (value) => ({ en: `Cannot be decoded without ${value}.`, zh: `没有 ${value} 就无法解码。` }),
  ),
]);
