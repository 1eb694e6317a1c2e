import type { Plan, PlannedArea } from '../../../server/fieldwork/planner/plan/plan.ts';
import { plannerWords } from '../i18n/planner.ts';
import { say } from '../state/language.ts';
import { points } from './formats.ts';
import type { PlanState } from './planState.ts';

/** Half-width at the end of the scale, points. */
const reach = 30;

export interface PlanPictureProps {
  plan: Plan;
  before?: Plan | undefined;
  figure: PlanState['figure'];
}

/** An area a row: a dot with its interval, above it the kept plan's in grey. What is not shown has no dot. */
export function PlanPicture({ plan, before, figure }: PlanPictureProps) {
  const words = say(plannerWords);
  return (
    <figure class="plan__picture">
      <figcaption>
        <h2>{words.picture}</h2>
        <p>{words.pictureAbout}</p>
        {before && (
          <p class="plan__legend">
            <svg viewBox="0 0 24 8" aria-hidden="true">
              <path class="plan__before" d="M1 4H23" />
            </svg>
            {words.kept}
            <svg viewBox="0 0 24 8" aria-hidden="true">
              <path class="plan__line" d="M1 4H23" />
            </svg>
            {words.current}
          </p>
        )}
      </figcaption>
      <div class="plan__rows" role="img" aria-label={`${words.picture}. ${words.pictureAbout}`}>
        {plan.areas.map((area) => (
          <AreaRow
            key={area.key}
            area={area}
            before={before?.areas.find(({ key }) => key === area.key)}
            figure={figure}
          />
        ))}
        <div class="plan__row plan__figures">
          <span />
          <svg aria-hidden="true">
            {marks.map((offset) => (
              <text key={offset} x={xOf(offset)} y={14} text-anchor="middle">
                {50 + offset}
              </text>
            ))}
          </svg>
          <span />
        </div>
      </div>
    </figure>
  );
}

const marks = [-20, -10, 0, 10, 20];
const middle = 15;

/** Of the width there is. */
const xOf = (offset: number) => `${50 + (50 * offset) / reach}%`;

function AreaRow({
  area,
  before,
  figure,
}: {
  area: PlannedArea;
  before: PlannedArea | undefined;
  figure: PlanState['figure'];
}) {
  const { name, halfWidth, outcome } = area;
  const becomes = outcome[figure];
  const sign = { published: '', limited: '( )', uncertain: '/', secret: '.' }[becomes];
  const isShown = becomes === 'published' || becomes === 'limited';
  return (
    <div class="plan__row">
      <span>{name}</span>
      <svg aria-hidden="true">
        {marks.map((offset) => (
          <line key={offset} class="plan__scale" x1={xOf(offset)} x2={xOf(offset)} y1="0" y2="100%" />
        ))}
        {before && <Line y={middle - 7} halfWidth={before.halfWidth} look="plan__before" />}
        <Line
          y={middle}
          halfWidth={halfWidth}
          look={isShown ? 'plan__line' : 'plan__line plan__line--hidden'}
        />
        {isShown && <circle class={`plan__dot plan__dot--${becomes}`} cx="50%" cy={middle} r={5} />}
      </svg>
      <span>
        {sign} ±{points(halfWidth)}
      </span>
    </div>
  );
}

/** Longer than the scale: it runs out of the picture. */
function Line({ y, halfWidth, look }: { y: number; halfWidth: number; look: string }) {
  const shown = Math.min(halfWidth, reach);
  return <line class={look} x1={xOf(-shown)} x2={xOf(shown)} y1={y} y2={y} />;
}
