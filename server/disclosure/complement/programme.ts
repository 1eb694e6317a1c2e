import loadHighs, { type Highs } from 'highs';
import { keepSolutions } from './keepSolutions.ts';

export interface Column {
  low: number;
  high: number;
}

/** Σ coefficient · column lies between low and high. */
export interface Row {
  terms: readonly (readonly [column: number, coefficient: number])[];
  low: number;
  high: number;
}

/** An end of what a column can be. */
interface Reach {
  /** A value of every column under which the end is reached. */
  values: Float64Array;
  /** Columns whose bounds hold the end where it is: with all the others free it would be the same. */
  held: readonly number[];
}

/** A linear programme that is asked again and again how far its columns reach. */
export interface Programme {
  setRange(column: number, range: Column): void;
  /** @throws Error when the programme has no solution */
  reach(columns: readonly number[], direction: 'up' | 'down'): Reach;
  /** Solutions found before, under whatever ranges, that are solutions under those of now. */
  known(): Float64Array[];
}

/** Reduced costs below this are the solver's rounding. */
const NO_COST = 1e-9;

type Model = ReturnType<Highs['createModel']>;

/** The primal simplex goes on from the last solution when only the question changes. */
const FAST = { presolve: 'off', simplex_strategy: 4 } as const;
const CAREFUL = { presolve: 'on', simplex_strategy: 1 } as const;

/** The package's types describe its CommonJS build; what is loaded is the module, whose default is the loader. */
const load = loadHighs as unknown as typeof loadHighs.default;

let loading: Promise<Highs> | undefined;

/** The HiGHS solver, loaded when it is first needed. */
export function loadSolver(): Promise<Highs> {
  loading ??= load();
  return loading;
}

/** Runs `use` with the programme and gives its memory back afterwards. */
export function withProgramme<Result>(
  highs: Highs,
  columns: readonly Column[],
  rows: readonly Row[],
  use: (programme: Programme) => Result,
): Result {
  const model = highs.createModel({
    numCols: columns.length,
    numRows: rows.length,
    colCost: new Float64Array(columns.length),
    colLower: Float64Array.from(columns, ({ low }) => low),
    colUpper: Float64Array.from(columns, ({ high }) => high),
    rowLower: Float64Array.from(rows, ({ low }) => low),
    rowUpper: Float64Array.from(rows, ({ high }) => high),
    matrix: matrixOf(columns.length, rows),
  });
  try {
    model.options.set({ output_flag: false, solver: 'simplex', random_seed: 1, ...FAST });
    return use(openProgramme(highs, model, columns));
  } finally {
    model.dispose();
  }
}

function matrixOf(numCols: number, rows: readonly Row[]) {
  const starts = new Int32Array(rows.length + 1);
  rows.forEach(({ terms }, row) => {
    starts[row + 1] = (starts[row] ?? 0) + terms.length;
  });
  const terms = rows.flatMap((row) => row.terms);
  return {
    format: 'csr' as const,
    numRows: rows.length,
    numCols,
    starts,
    indices: Int32Array.from(terms, ([column]) => column),
    values: Float64Array.from(terms, ([, coefficient]) => coefficient),
  };
}

function openProgramme(highs: Highs, model: Model, columns: readonly Column[]): Programme {
  const { maximize, minimize } = highs.constants.objectiveSense;
  const solutions = keepSolutions(columns);
  let asked: readonly number[] = [];
  return {
    setRange: (column, { low, high }) => {
      model.changeColBounds(column, low, high);
      solutions.setRange(column, { low, high });
    },
    known: solutions.list,
    reach(columns, direction) {
      for (const column of asked) model.changeColCost(column, 0);
      for (const column of columns) model.changeColCost(column, 1);
      asked = columns;
      model.changeObjectiveSense(direction === 'up' ? maximize : minimize);
      solve(highs, model);
      const { colValue, colDual } = model.getSolution();
      solutions.add(colValue);
      const held = [...colDual.keys()].filter((column) => Math.abs(colDual[column] ?? 0) > NO_COST);
      return { values: colValue, held };
    },
  };
}

/**
 * From where the last solution stood, which is fast; what that start could not solve is solved from the beginning.
 *
 * @throws Error when there is no solution
 */
function solve(highs: Highs, model: Model): void {
  const isSolved = () => {
    model.run();
    return model.getModelStatus() === highs.constants.modelStatus.optimal;
  };
  if (isSolved()) return;
  model.clearSolver();
  if (isSolved()) return;
  model.clearSolver();
  model.options.set(CAREFUL);
  const solved = isSolved();
  model.options.set(FAST);
  if (!solved) {
    throw new Error(`the programme of what an outsider knows ended with status ${model.getModelStatus()}`);
  }
}
