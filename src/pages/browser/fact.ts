/** One thing looked up. */
export interface Fact {
  readonly name: string;
  readonly value: string;
  readonly meaning: string;
  /** Whether the name, and the value, are written as code. */
  readonly code: 'name' | 'value' | 'none';
  /** For what is simply there or not. */
  readonly there: boolean | null;
  /** The name in full, where `name` is the one that people use. */
  readonly detail: string | null;
}
