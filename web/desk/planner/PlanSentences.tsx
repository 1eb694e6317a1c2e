import type { Plan } from '../../../server/fieldwork/planner/plan/plan.ts';
import { fill } from '../../i18n/fill.ts';
import { plannerWords } from '../i18n/planner.ts';
import { say } from '../state/language.ts';
import { euro, points, wholeNumber } from './formats.ts';

/** First the sentences: what the letters bring, cost, and can or cannot tell. */
export function PlanSentences({ plan }: { plan: Plan }) {
  const words = say(plannerWords);
  const { municipality, cost, areas, outcomes, differing } = plan;
  const shown = (figure: 'share' | 'score', sentence: string, ofAll: string) => {
    const { published, limited, uncertain, secret } = outcomes[figure];
    return fill(published === areas.length ? ofAll : sentence, {
      shown: published,
      all: areas.length,
      limited,
      hidden: uncertain + secret,
    });
  };
  const out = areas.filter(({ reachable }) => !reachable).map(({ name }) => name);
  const count = Math.round(differing);
  return (
    <section class="plan__sentences" aria-live="polite" aria-label={words.honest}>
      <p class="plan__found">
        {fill(words.found, {
          letters: wholeNumber(municipality.letters),
          answers: wholeNumber(municipality.answers),
          width: points(municipality.halfWidth),
          cost: euro(cost.total),
        })}
      </p>
      <h2>{words.honest}</h2>
      <ul>
        <li>{shown('score', words.shownScores, words.allScores)}</li>
        <li>{shown('share', words.shownShares, words.allShares)}</li>
        <li>{count <= 1 ? words.differNone : fill(words.differ, { count, all: areas.length })}</li>
        {out.length > 0 && <li>{fill(words.unreachable, { areas: out.join(', ') })}</li>}
        <li>
          {words.cost}:{' '}
          {fill(words.costParts, {
            letters: euro(cost.letters),
            reminders: euro(cost.reminders),
            returns: euro(cost.returns),
          })}
        </li>
      </ul>
      <p class="range__hint">{words.expected}</p>
    </section>
  );
}
