/** The payload types that name their codec by themselves: RFC 3551 §6, tables 4 and 5. All others need `a=rtpmap`. */

export interface StaticPayloadType {
  readonly encoding: string;
  /** In Hz. */
  readonly clockRate: number;
  /** Of audio only. */
  readonly channels?: number;
}

export const staticPayloadTypes: ReadonlyMap<number, StaticPayloadType> = new Map([
  [0, { encoding: 'PCMU', clockRate: 8000, channels: 1 }],
  [3, { encoding: 'GSM', clockRate: 8000, channels: 1 }],
  [4, { encoding: 'G723', clockRate: 8000, channels: 1 }],
  [5, { encoding: 'DVI4', clockRate: 8000, channels: 1 }],
  [6, { encoding: 'DVI4', clockRate: 16_000, channels: 1 }],
  [7, { encoding: 'LPC', clockRate: 8000, channels: 1 }],
  [8, { encoding: 'PCMA', clockRate: 8000, channels: 1 }],
  // G.722 samples at 16 kHz; RFC 1890 said 8000 by mistake, and RFC 3551 §4.5.2 keeps that.
  [9, { encoding: 'G722', clockRate: 8000, channels: 1 }],
  [10, { encoding: 'L16', clockRate: 44_100, channels: 2 }],
  [11, { encoding: 'L16', clockRate: 44_100, channels: 1 }],
  [12, { encoding: 'QCELP', clockRate: 8000, channels: 1 }],
  [13, { encoding: 'CN', clockRate: 8000, channels: 1 }],
  [14, { encoding: 'MPA', clockRate: 90_000 }],
  [15, { encoding: 'G728', clockRate: 8000, channels: 1 }],
  [16, { encoding: 'DVI4', clockRate: 11_025, channels: 1 }],
  [17, { encoding: 'DVI4', clockRate: 22_050, channels: 1 }],
  [18, { encoding: 'G729', clockRate: 8000, channels: 1 }],
  [25, { encoding: 'CelB', clockRate: 90_000 }],
  [26, { encoding: 'JPEG', clockRate: 90_000 }],
  [28, { encoding: 'nv', clockRate: 90_000 }],
  [31, { encoding: 'H261', clockRate: 90_000 }],
  [32, { encoding: 'MPV', clockRate: 90_000 }],
  [33, { encoding: 'MP2T', clockRate: 90_000 }],
  [34, { encoding: 'H263', clockRate: 90_000 }],
]);
