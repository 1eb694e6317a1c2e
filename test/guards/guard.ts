/** One promise of the program, and the smallest change that takes it away. */
export interface Guard {
  /** One sentence: what it promises. */
  guard: string;
  /** File of the program, from the root. */
  file: string;
  /** Stands in the file exactly once. */
  find: string;
  replace: string;
  /** The file of tests that goes red without the guard. */
  test: string;
  /** Of vitest's projects; unit unless named. */
  project?: 'scenarios' | 'browser';
  /** Part of the name of the test that goes red; without it the whole file runs. */
  name?: string;
  /** Why no test goes red, where none does: said aloud instead of left out. */
  open?: string;
}

export const projectOf = ({ project }: Pick<Guard, 'project'>) => project ?? 'unit';

export interface Chapter {
  /** "Disclosure" */
  title: string;
  guards: readonly Guard[];
}
