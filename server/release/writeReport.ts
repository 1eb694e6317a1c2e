import type { CellPlace } from '../disclosure/cell.ts';
import type { Audit } from '../disclosure/complement/findNearest.ts';
import type { Correction } from '../disclosure/correction/gateCorrection.ts';
import type { EstimatedCell } from '../disclosure/estimatedCell.ts';
import type { Verdict } from '../disclosure/gate.ts';
import type { MethodsSheet, Release, SampleSheet } from './release.ts';

/** Most figures named of one place. */
const MOST_NAMED = 6;

const REASONS: Readonly<Record<Reason, string>> = {
  base: 'secret, fewer than k persons in the base',
  nearUnanimity: 'secret, nearly all answered alike',
  complement: 'secret, would give a secret figure away',
  effectiveSize: 'uncertain, too few persons in effect',
  interval: 'uncertain, interval too wide',
};
type Reason = Extract<Verdict, { reason: string }>['reason'];

/** What the analyst reads before publishing: what is shown, what is not and why. No figure of a hidden cell. */
export function writeReport(
  release: Release,
  cells: readonly EstimatedCell[],
  verdicts: Correction['verdicts'],
  audit: Audit,
): string[] {
  const { methods } = release;
  return [
    ...methods.sample.flatMap((sample) => describeSample(sample)),
    ...describeJoined(methods),
    '',
    ...countByLevel(release),
    '',
    ...countKept(verdicts),
    ...describeAudit(release, verdicts, audit),
    ...listReasons(cells, verdicts),
    ...describeComparisons(release),
  ];
}

function describeSample(sample: SampleSheet): string[] {
  const { kind, respondents, returns = [], weighted } = sample;
  const modes = returns.map(({ mode, respondents: persons }) => `${mode} ${persons}`).join(', ');
  const weights = {
    none: 'unweighted',
    imported: 'weights of the import',
    strata: 'weighted by stratum of the drawing',
    raked: `raked to ${(sample.margins ?? []).map(({ by }) => by).join(', ')}`,
  }[kind === 'open' ? 'none' : weighted];
  return [
    `Sample ${kind}: about ${respondents ?? 'fewer than k'} respondents${modes && ` (${modes})`}, ${weights}`,
    ...(sample.designEffect === undefined
      ? []
      : [
          `  design effect ${sample.designEffect}, effective size ${sample.effectiveSize}, largest weight ${sample.largestWeight} times the mean`,
        ]),
    ...describeTrimming(sample),
    ...(sample.margins ?? []).map(
      ({ by, categories, without }) =>
        `  ${by}: ${categories.map(({ values, before, after }) => `${values.map(({ key }) => key).join('+')} ${before} -> ${after} %`).join(', ')}${without > 0 ? `; ${without} % gave none` : ''}`,
    ),
  ];
}

function describeTrimming({ trimming }: SampleSheet): string[] {
  if (trimming === 'held') return ['  weights were trimmed to between a fifth and five times the mean'];
  if (trimming !== 'margins') return [];
  return ['  CAUTION: margins and bounds of the weights cannot both be had; the margins hold'];
}

function describeJoined({ joinedAreas = [] }: MethodsSheet): string[] {
  return joinedAreas.map(
    ({ key, parts }) => `Areas shown as one, too few respondents: ${parts.join(', ')} -> ${key}`,
  );
}

const LEVELS = ['municipality', 'district', 'area'] as const;
const STATUSES = ['published', 'limited', 'class', 'modelled', 'uncertain', 'secret'] as const;

function countByLevel({ cells }: Release): string[] {
  const rows = LEVELS.flatMap((level) =>
    [false, true].map((split) => ({ name: split ? `${level} × breakdown` : level, level, split })),
  );
  const line = (cellsOfLine: readonly (string | number)[]) =>
    cellsOfLine.map((cell, at) => (at === 0 ? String(cell).padEnd(25) : String(cell).padStart(11))).join('');
  return [
    line(['Cells', ...STATUSES]),
    ...rows.flatMap(({ name, level, split }) => {
      const own = cells.filter((cell) => cell.level === level && (cell.breakdown !== undefined) === split);
      if (own.length === 0) return [];
      const statuses = own.map((cell) =>
        cell.status === 'published' && cell.limited ? 'limited' : cell.status,
      );
      return [line([name, ...STATUSES.map((status) => statuses.filter((one) => one === status).length)])];
    }),
  ];
}

/**
 * The gates hide until no programme narrows a secret figure more than allowed; else there would be no release. What
 * that costs is said beside it.
 */
function describeAudit({ cells }: Release, verdicts: Correction['verdicts'], audit: Audit): string[] {
  const { targets, known, nearest } = audit;
  if (targets === 0) return ['Audit passed: there was nothing to protect.', ''];
  const lost = verdicts.filter((verdict) => 'reason' in verdict && verdict.reason === 'complement').length;
  const told = cells.filter(({ status }) => status !== 'secret' && status !== 'uncertain').length;
  const lines = [
    `Audit passed: ${targets} secret figures, classes and small rests attacked, all can lie as widely as they must.`,
    nearest &&
      `  Nearest to its limit: an outsider can place it within ${nearest.width.toFixed(1)} points, allowed are ${nearest.allowed.toFixed(1)} or more.`,
    known > 0 && `  ${known} are known from the numbers of persons alone; no release can change that.`,
    `  ${lost} figures are hidden for it, ${((100 * lost) / Math.max(1, lost + told)).toFixed(1)} % of those that pass everything else.`,
  ];
  return [...lines.flatMap((line) => line || []), ''];
}

function countKept(verdicts: Correction['verdicts']): string[] {
  const kept = verdicts.filter(({ status }) => status === 'kept').length;
  if (kept === 0) return [];
  return [`${kept} cells say what an earlier public release of the wave said, hidden ones included.`, ''];
}

function listReasons(cells: readonly EstimatedCell[], verdicts: Correction['verdicts']): string[] {
  const lines = (Object.keys(REASONS) as Reason[]).flatMap((reason) => {
    const places = verdicts.flatMap((verdict, at) => {
      const place = cells[at]?.place;
      const isHidden =
        (verdict.status === 'secret' || verdict.status === 'uncertain') && verdict.reason === reason;
      return place && isHidden ? [place] : [];
    });
    if (places.length === 0) return [];
    return [`${places.length} cells: ${REASONS[reason]} [${reason}]`, ...listPlaces(places)];
  });
  return lines.length > 0 ? ['Not shown, and why:', ...lines, ''] : [];
}

/** One line a place, with the figures it lacks. */
function listPlaces(places: readonly CellPlace[]): string[] {
  const figures = new Map<string, string[]>();
  for (const place of places) {
    const figure = place.option === undefined ? place.indicator : `${place.indicator}=${place.option}`;
    const where = whereOf(place);
    figures.set(where, [...(figures.get(where) ?? []), figure]);
  }
  return [...figures].map(([where, names]) => {
    const more = names.length - MOST_NAMED;
    return `  ${where}: ${names.slice(0, MOST_NAMED).join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
  });
}

function whereOf({ level, area, breakdown, sample }: CellPlace): string {
  const where = level === 'municipality' ? 'municipality' : `${level} ${area}`;
  const split = breakdown ? ` × ${breakdown.by}=${breakdown.value}` : '';
  return `${where}${split}${sample === 'open' ? ' (open)' : ''}`;
}

function describeComparisons({ cells, methods: { previous } }: Release): string[] {
  const published = cells.flatMap((cell) => (cell.status === 'published' ? [cell] : []));
  const lies = (direction: string) => published.filter(({ versusRest }) => versusRest === direction).length;
  const changes = published.flatMap(({ versusPrevious }) => versusPrevious ?? []);
  const moved = changes.filter(({ significant }) => significant).length;
  return [
    `Against the rest of the municipality: ${lies('above')} above, ${lies('below')} below, ${lies('similar')} similar`,
    previous
      ? `Against wave ${previous.wave}: ${moved} of ${changes.length} changes significant`
      : 'No earlier published wave of this questionnaire to compare with',
    ...(previous?.breaks ?? []).map(
      ({ reason, indicator, breakdown, area }) =>
        `  break (${reason}): ${indicator ?? breakdown ?? (area ? `${area.level} ${area.key}` : 'the whole wave')}`,
    ),
  ];
}
