import { listAudit } from '../../../db/queries/auditLog.ts';
import type { ReleaseName } from '../../../db/queries/releaseSteps.ts';
import { findRelease, findReleaseReport } from '../../../db/queries/releases.ts';
import type { Store } from '../../../db/store.ts';
import { Problem } from '../../http/problem.ts';
import type { Release } from '../release.ts';
import type { ReportSheet } from '../sheet/reportSheet.ts';
import { subjectOf } from './decide.ts';
import { type FigureBeside, listBeside } from './listBeside.ts';

/** One release as the analyst reads it: the sheet, what the town is told of itself, and what was done with it. */
export interface DeskReport {
  number: number;
  /** Absent for releases that were built before there were sheets. */
  sheet?: ReportSheet;
  methods: Release['methods'];
  /** What names areas, indicators and groups. */
  names: Pick<Release, 'indicators' | 'areas' | 'districts' | 'breakdowns'>;
  /** Figures of the whole town beside those of the wave before. */
  beside: FigureBeside[];
  history: { at: number; who: string; action: string; detail: string | null }[];
}

/** @throws Problem release.notFound */
export async function readReport(store: Store, name: ReleaseName): Promise<DeskReport> {
  const { municipality, wave, number } = name;
  const row = await findRelease(store, municipality, wave, number);
  if (!row) throw new Problem('release.notFound');
  const release: Release = JSON.parse(row.body);
  const sheet = await findReleaseReport(store, municipality, wave, number);
  const { indicators, areas, districts, breakdowns, methods } = release;
  const { entries } = await listAudit(store, municipality, { words: subjectOf(name) });
  return {
    number,
    ...(sheet && { sheet: JSON.parse(sheet) as ReportSheet }),
    methods,
    names: { indicators, areas, districts, breakdowns },
    beside: await listBeside(store, municipality, release),
    history: entries
      .filter(({ subject, action }) => subject === subjectOf(name) && action.startsWith('release.'))
      .map(({ at, who, account, action, detail }) => ({ at, who: who ?? account, action, detail })),
  };
}
