import loadHighs from 'highs';
import type { Bounds, Form, Line } from './forms.ts';

// The types describe the CommonJS build; as a module the default export is the loader itself.
const highs = await (loadHighs as unknown as typeof loadHighs.default)();

/** A linear programme under construction. */
export interface Programme {
  /** A new unknown between two numbers; returns its number. */
  unknown(low: number, high: number): number;
  line(line: Line): void;
}

/** A form to bound. */
interface Question {
  form: Form;
  /** Once the form is seen to reach over so much, it need not be known exactly. */
  enough: number;
}

export interface Solved {
  /** How far each form reaches: exactly, or over enough. @throws Error when the programme has no solution */
  ranges(questions: readonly Question[]): Bounds[];
}

/** Collects unknowns and lines, solves, and gives the solver's memory back. */
export function solveProgramme<Result>(
  build: (programme: Programme) => void,
  use: (solved: Solved) => Result,
): Result {
  const unknowns: Bounds[] = [];
  const lines: Line[] = [];
  build({
    unknown: (low, high) => unknowns.push({ low, high }) - 1,
    line: (line) => {
      if (line.form.size > 0 || line.low > HAIR || line.high < -HAIR) lines.push(scaled(line));
    },
  });
  const model = openModel(unknowns, lines);
  let asked: Form = new Map();
  const end = (form: Form, sense: 'minimize' | 'maximize') => {
    for (const [unknown] of asked) model.changeColCost(unknown, 0);
    for (const [unknown, coefficient] of form) model.changeColCost(unknown, coefficient);
    asked = form;
    model.changeObjectiveSense(highs.constants.objectiveSense[sense]);
    model.run();
    // A start from the last solution may lose its way; only a fresh start may say that there is no solution.
    if (model.getModelStatus() !== highs.constants.modelStatus.optimal) {
      model.clearSolver();
      model.run();
    }
    if (model.getModelStatus() !== highs.constants.modelStatus.optimal) {
      throw new Error(`the attacker's programme ended with status ${model.getModelStatus()}`);
    }
    return model.getSolution().colValue;
  };
  try {
    return use({ ranges: (questions) => askAll(questions, end) });
  } finally {
    model.dispose();
  }
}

/** Every solution shows a possible value of every form; who has seen enough of a form does not ask for it. */
function askAll(
  questions: readonly Question[],
  end: (form: Form, sense: 'minimize' | 'maximize') => Float64Array,
): Bounds[] {
  const seen = questions.map(() => ({ low: Number.POSITIVE_INFINITY, high: Number.NEGATIVE_INFINITY }));
  const look = (solution: Float64Array) => {
    questions.forEach(({ form }, i) => {
      let value = 0;
      for (const [unknown, coefficient] of form) value += coefficient * (solution[unknown] ?? 0);
      const range = seen[i];
      if (range) seen[i] = { low: Math.min(range.low, value), high: Math.max(range.high, value) };
    });
  };
  const isOpen = (i: number) => {
    const { low = 0, high = 0 } = seen[i] ?? {};
    return !(high - low >= (questions[i]?.enough ?? 0));
  };
  questions.forEach(({ form }, i) => {
    if (isOpen(i)) look(end(form, 'minimize'));
    if (isOpen(i)) look(end(form, 'maximize'));
  });
  return seen;
}

/** An empty line says 0 lies between its bounds; rounding may leave 0 a hair outside. */
const HAIR = 1e-6;

/** The solver's tolerance is absolute: every line is brought to a size of about 1. */
function scaled({ form, low, high }: Line): Line {
  const size = Math.max(...[...form.values()].map(Math.abs), 0) || 1;
  return {
    form: new Map([...form].map(([unknown, coefficient]) => [unknown, coefficient / size])),
    low: low / size,
    high: high / size,
  };
}

function openModel(unknowns: readonly Bounds[], lines: readonly Line[]) {
  const starts = new Int32Array(lines.length + 1);
  lines.forEach(({ form }, row) => {
    starts[row + 1] = (starts[row] ?? 0) + form.size;
  });
  const entries = lines.flatMap(({ form }) => [...form]);
  const model = highs.createModel({
    numCols: unknowns.length,
    numRows: lines.length,
    colCost: new Float64Array(unknowns.length),
    colLower: Float64Array.from(unknowns, ({ low }) => low),
    colUpper: Float64Array.from(unknowns, ({ high }) => high),
    rowLower: Float64Array.from(lines, ({ low }) => low),
    rowUpper: Float64Array.from(lines, ({ high }) => high),
    matrix: {
      format: 'csr',
      numRows: lines.length,
      numCols: unknowns.length,
      starts,
      indices: Int32Array.from(entries, ([unknown]) => unknown),
      values: Float64Array.from(entries, ([, coefficient]) => coefficient),
    },
  });
  model.options.set({ output_flag: false, solver: 'simplex', presolve: 'off', simplex_strategy: 4 });
  return model;
}
