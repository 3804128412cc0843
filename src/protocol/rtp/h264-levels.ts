/** What the levels of H.264 allow: table A-1 of the standard. */
export interface H264Level {
  /** `3.1`, `1b`. */
  readonly name: string;
  /** Macroblocks of 16×16 a second (MaxMBPS). */
  readonly perSecond: number;
  /** Macroblocks of a picture (MaxFS). */
  readonly perPicture: number;
  /** A usual size of picture that the level allows. */
  readonly example: readonly [width: number, height: number];
}

/** By level_idc, 31 for level 3.1; 9 is level 1b in the High profiles. Undefined for what is no level. */
export function h264Level(level: number | '1b'): H264Level | undefined {
  return levels.get(level);
}

const oneB: H264Level = { name: '1b', perSecond: 1485, perPicture: 99, example: [176, 144] };

const levels: ReadonlyMap<number | '1b', H264Level> = new Map<number | '1b', H264Level>([
  [9, oneB],
  ['1b', oneB],
  ...(
    [
      [10, 1485, 99, [176, 144]],
      [11, 3000, 396, [352, 288]],
      [12, 6000, 396, [352, 288]],
      [13, 11880, 396, [352, 288]],
      [20, 11880, 396, [352, 288]],
      [21, 19800, 792, [352, 576]],
      [22, 20250, 1620, [720, 576]],
      [30, 40500, 1620, [720, 576]],
      [31, 108000, 3600, [1280, 720]],
      [32, 216000, 5120, [1280, 720]],
      [40, 245760, 8192, [1920, 1080]],
      [41, 245760, 8192, [1920, 1080]],
      [42, 522240, 8704, [1920, 1080]],
      [50, 589824, 22080, [2560, 1440]],
      [51, 983040, 36864, [3840, 2160]],
      [52, 2073600, 36864, [3840, 2160]],
      [60, 4177920, 139264, [7680, 4320]],
      [61, 8355840, 139264, [7680, 4320]],
      [62, 16711680, 139264, [7680, 4320]],
    ] as const
  ).map(([level, perSecond, perPicture, example]): [number, H264Level] => [
    level,
    { name: String(level / 10), perSecond, perPicture, example },
  ]),
]);
