/** Where a figure stands in the lattice of a release. */
export interface CellPlace {
  indicator: string;
  /** For `shares` indicators: the option. */
  option?: string;
  level: 'municipality' | 'district' | 'area';
  /** Key of the area or district; null for the municipality. */
  area: string | null;
  breakdown?: { by: string; value: string };
  sample: 'invited' | 'open';
}

/** Whole points 0..100 for a score, whole percent for a share. `open` samples carry no interval. */
export interface Figure {
  value: number;
  low?: number;
  high?: number;
  /** Persons in the base, rounded to 5 and never under 10. */
  respondents: number;
}

/**
 * A figure that may be shown, or the fact that it may not: then nothing but its place travels on.
 * `class`: near unanimity, only an open class is told ("under 10 %"). `modelled`: small-area estimate. `kept`: what an
 * earlier release of the wave said; too few persons changed for a new figure (marked r).
 */
export type Cell = CellPlace & { kept?: true } & (
    | ({
        status: 'published' | 'modelled';
        limited?: true;
        /** Of a modelled cell that is the mean of two waves: the other wave. */
        pooledWith?: string;
        versusRest?: 'above' | 'below' | 'similar';
        versusPrevious?: { wave: string; change: number; low: number; high: number; significant: boolean };
      } & Figure)
    | { status: 'class'; class: { under: number } | { over: number } }
    | { status: 'secret' }
    | { status: 'uncertain' }
  );
