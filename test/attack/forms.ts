/** Σ coefficient · unknown, by the number of the unknown. */
export type Form = ReadonlyMap<number, number>;

export interface Bounds {
  low: number;
  high: number;
}

/** A linear form that lies between two numbers. */
export interface Line extends Bounds {
  form: Form;
}

/** Σ factor · form. */
export function addForms(terms: readonly (readonly [factor: number, form: Form])[]): Form {
  const sum = new Map<number, number>();
  for (const [factor, form] of terms) {
    for (const [unknown, coefficient] of form) {
      sum.set(unknown, (sum.get(unknown) ?? 0) + factor * coefficient);
    }
  }
  return new Map([...sum].filter(([, coefficient]) => coefficient !== 0));
}
