import type { Fault, FaultCode } from '../http/fault.ts';
import type { MarginFault } from '../statistics/margin.ts';
import { nameOptions } from '../waves/margins/weightingDimension.ts';
import type { KnownMargin } from './knownMargins.ts';
import type { ShownArea } from './shownAreas.ts';

const codes: Readonly<Record<MarginFault['reason'], { area: FaultCode; other: FaultCode }>> = {
  empty: { area: 'weights.emptyArea', other: 'weights.empty' },
  unpopulated: { area: 'weights.unpopulatedArea', other: 'weights.unpopulated' },
  notMet: { area: 'weights.notMet', other: 'weights.notMet' },
};

/** Why a sample cannot be weighted, for the desk: by the names residents read, with the way to mend it there. */
export function sayMarginFault(
  { reason, margin, category = '' }: MarginFault,
  margins: readonly KnownMargin[],
  areas: readonly ShownArea[],
): Fault {
  const column = margins.find(({ column: one }) => one.key === margin)?.column;
  const joined = areas.find(({ key }) => key === category)?.name;
  const name = joined ?? nameOptions(category, column?.options ?? []);
  return { code: codes[reason][column?.question.kind === 'area' ? 'area' : 'other'], parts: { name } };
}
