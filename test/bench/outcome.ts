/** What the benchmark found, and how it is printed. */

export interface Outcome {
  readonly what: string;
  readonly measured: string;
  /** What it is measured against, where that is measured too. */
  readonly beside: string;
  readonly limit: string;
  readonly passed: boolean;
}

/** Of an even number of values the upper of the two in the middle; NaN of none. */
export function median(values: readonly number[]): number {
  return values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? Number.NaN;
}

export function ms(value: number): string {
  return `${value.toFixed(1)} ms`;
}

export function times(value: number): string {
  return `${value.toFixed(2)} x`;
}

/** A plain table, for terminals and logs. */
export function table(outcomes: readonly Outcome[]): string {
  const rows = [
    ['', 'measured', 'beside', 'limit', ''],
    ...outcomes.map(({ what, measured, beside, limit, passed }) => [
      what,
      measured,
      beside,
      limit,
      passed ? 'pass' : 'FAIL',
    ]),
  ];
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const lines = rows.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
  const rule = widths.map((width) => '-'.repeat(width)).join('  ');
  return [lines[0], rule, ...lines.slice(1)].join('\n');
}
