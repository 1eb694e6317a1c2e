import type { Residents } from './residents.ts';
import type { Supervisor } from './supervisor.ts';

/** A town whose residents answer, and what can be broken. */
export interface Stage {
  folder: string;
  /** A folder for files, beside the data. */
  scratch: string;
  /** File that says by how many milliseconds the server's clock is off. */
  clock: string;
  server: Supervisor;
  residents: Residents;
  /** Numbers of the rows that were taken in from files. */
  imported: Set<number>;
  /** [0, 1) */
  random: () => number;
}

/** What a fault works on. */
export interface Scene extends Stage {
  /** How often this fault has come before. */
  time: number;
  /** Answers that come in while something lasts. */
  some: number;
  /** A figure worth telling, or why something could not be tried here. */
  tell: (what: string) => void;
}

/** Something that goes wrong. When it settles the server runs again; whatever it expects on the way it asserts. */
export interface Fault {
  name: string;
  strike: (scene: Scene) => Promise<void>;
}
