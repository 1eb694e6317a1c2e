/** Limits of one kind of figure; widths in points, of a mean the half of its interval, of a share the whole. */
export interface ReliabilityLimits {
  /** Effective size. */
  leastSize: number;
  /** An interval this wide, or wider than this for a mean, is too wide. */
  tooWide: (width: number) => boolean;
  isLimited: (size: number, width: number) => boolean;
}

/**
 * Where a figure says too little to be shown, or so little that it stands in brackets: after the NCHS standard for
 * proportions of 2017. One place for the gate and for the planner that foresees it.
 */
export const reliabilityLimits: Readonly<Record<'mean' | 'share', ReliabilityLimits>> = {
  mean: {
    leastSize: 15,
    tooWide: (half) => half > 15,
    isLimited: (_size, half) => half > 10,
  },
  share: {
    leastSize: 20,
    tooWide: (width) => width >= 40,
    isLimited: (size, width) => size < 30 || width >= 30,
  },
};
