/** How far a build is: responses while reading, tables while estimating. */
interface BuildProgress {
  phase: 'reading' | 'estimating';
  done: number;
  total: number;
}

export type OnProgress = (progress: BuildProgress) => void;
