import { roundBase } from '../disclosure/roundBase.ts';
import type { DoubleEntry, Fieldwork } from './readFieldwork.ts';
import type { MethodsSheet } from './release.ts';
import { responseRate } from './responseRate.ts';

type FieldworkSheet = Pick<
  MethodsSheet,
  'opensOn' | 'closesOn' | 'minimumAge' | 'responseRate' | 'doubleEntry' | 'separationBreaks'
>;

/**
 * The part of the methods sheet on how the wave was run.
 *
 * @param answered persons of the invited sample
 * @param closedOn last day answers were taken at all
 */
export function describeFieldwork(
  { dispositions, doubleEntry, separationBreaks, opensOn, closesOn, minimumAge }: Fieldwork,
  answered: number,
  closedOn: string | null,
  minimumBase: number,
): FieldworkSheet {
  const percent = responseRate(answered, dispositions, minimumBase);
  const typedTwice = describeDoubleEntry(doubleEntry, minimumBase);
  const lastOnWeb = closesOn !== null && closedOn !== null && closesOn > closedOn ? closedOn : closesOn;
  return {
    ...(opensOn !== null && { opensOn }),
    ...(lastOnWeb !== null && { closesOn: lastOnWeb }),
    ...(minimumAge !== null && { minimumAge }),
    ...(percent !== undefined && { responseRate: { definition: 'AAPOR RR1' as const, percent } }),
    ...(typedTwice && { doubleEntry: typedTwice }),
    ...(separationBreaks.length > 0 && {
      separationBreaks: separationBreaks.map(({ roles, since, until }) => ({
        roles: roles.split(' '),
        since,
        ...(until !== null && { until }),
      })),
    }),
  };
}

function describeDoubleEntry(
  { forms, compared, differed }: DoubleEntry,
  minimumBase: number,
): FieldworkSheet['doubleEntry'] {
  if (forms < minimumBase) return undefined;
  return { forms: roundBase(forms), percent: Math.round((1000 * differed) / compared) / 10 };
}
