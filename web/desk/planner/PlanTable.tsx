import type { Plan } from '../../../server/fieldwork/planner/plan/plan.ts';
import { fill } from '../../i18n/fill.ts';
import { plannerWords } from '../i18n/planner.ts';
import { type Column, Table } from '../parts/Table.tsx';
import { say } from '../state/language.ts';
import { points, wholeNumber } from './formats.ts';
import type { PlanState } from './planState.ts';

interface PlanRow {
  key: string;
  name: string;
  people?: number;
  letters: number;
  answers: number;
  halfWidth: number;
  /** The area, where the row is one. */
  area?: Plan['areas'][number];
}

/** Letters, answers and widths, area by area, then districts and town. */
export function PlanTable({ plan, figure }: { plan: Plan; figure: PlanState['figure'] }) {
  const words = say(plannerWords);
  const columns: Column<PlanRow>[] = [
    { title: words.name, cell: ({ name }) => name },
    {
      title: words.people,
      cell: ({ people }) => (people === undefined ? '' : wholeNumber(people)),
      isNumber: true,
    },
    { title: words.letters, cell: ({ letters }) => wholeNumber(letters), isNumber: true },
    { title: words.answers, cell: ({ answers }) => wholeNumber(answers), isNumber: true },
    { title: words.halfWidth, cell: ({ halfWidth }) => points(halfWidth), isNumber: true },
    { title: words.becomes, cell: ({ area }) => area && <Outcome area={area} figure={figure} /> },
  ];
  return (
    <div class="plan__table">
      <Table
        caption={words.letters}
        empty=""
        rows={rowsOf(plan, words.total)}
        keyOf={({ key }) => key}
        columns={columns}
        isTogether={({ area }) => area === undefined}
      />
    </div>
  );
}

function rowsOf(plan: Plan, total: string): PlanRow[] {
  const people = plan.areas.reduce((sum, { population }) => sum + population, 0);
  return [
    ...plan.areas.map((area) => ({ ...area, key: `area ${area.key}`, people: area.population, area })),
    ...plan.districts.map((district) => ({ ...district, key: `district ${district.key}` })),
    { ...plan.municipality, key: 'town', name: total, people },
  ];
}

function Outcome({ area, figure }: { area: Plan['areas'][number]; figure: PlanState['figure'] }) {
  const words = say(plannerWords);
  return (
    <>
      {words.outcomes[area.outcome[figure]]}
      {!area.reachable && (
        <span class="plan__note"> {fill(words.atMost, { width: points(area.halfWidth) })}</span>
      )}
    </>
  );
}
