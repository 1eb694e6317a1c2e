import type { Plan } from '../../../server/fieldwork/planner/plan/plan.ts';
import { fill } from '../../i18n/fill.ts';
import { plannerWords } from '../i18n/planner.ts';
import { say } from '../state/language.ts';
import { points, wholeNumber } from './formats.ts';
import type { PlanState } from './planState.ts';

/** Letters, answers and widths, area by area, then districts and town. */
export function PlanTable({ plan, figure }: { plan: Plan; figure: PlanState['figure'] }) {
  const words = say(plannerWords);
  const people = plan.areas.reduce((sum, { population }) => sum + population, 0);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways has to be reached by keyboard
    <section class="plan__table" aria-label={words.letters} tabIndex={0}>
      <table>
        <thead>
          <tr>
            <th scope="col">{words.name}</th>
            {[words.people, words.letters, words.answers, words.halfWidth].map((title) => (
              <th key={title} scope="col" class="plan__number">
                {title}
              </th>
            ))}
            <th scope="col">{words.becomes}</th>
          </tr>
        </thead>
        <tbody>
          {plan.areas.map(({ key, ...area }) => (
            <Row key={key} {...area} people={area.population}>
              {words.outcomes[area.outcome[figure]]}
              {!area.reachable && (
                <span class="plan__note"> {fill(words.atMost, { width: points(area.halfWidth) })}</span>
              )}
            </Row>
          ))}
        </tbody>
        <tbody class="plan__together">
          {plan.districts.map(({ key, ...district }) => (
            <Row key={key} {...district} />
          ))}
          <Row name={words.total} {...plan.municipality} people={people} />
        </tbody>
      </table>
    </section>
  );
}

function Row({
  name,
  people,
  letters,
  answers,
  halfWidth,
  children,
}: {
  name: string;
  people?: number;
  letters: number;
  answers: number;
  halfWidth: number;
  children?: preact.ComponentChildren;
}) {
  return (
    <tr>
      <th scope="row">{name}</th>
      <td class="plan__number">{people === undefined ? '' : wholeNumber(people)}</td>
      <td class="plan__number">{wholeNumber(letters)}</td>
      <td class="plan__number">{wholeNumber(answers)}</td>
      <td class="plan__number">{points(halfWidth)}</td>
      <td>{children}</td>
    </tr>
  );
}
