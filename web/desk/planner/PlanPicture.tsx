import type { Plan, PlannedArea } from '../../../server/fieldwork/planner/plan/plan.ts';
import { plannerWords } from '../i18n/planner.ts';
import { say } from '../state/language.ts';
import { points } from './formats.ts';
import type { PlanState } from './planState.ts';

const rowHeight = 30;
const labelWidth = 190;
const width = 640;
const rightWidth = 60;
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
  const height = plan.areas.length * rowHeight + 34;
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
      <svg
        viewBox={`0 0 ${width} ${height}`}
        role="img"
        aria-label={`${words.picture}. ${words.pictureAbout}`}
      >
        <Scale height={height} />
        {plan.areas.map((area, row) => (
          <AreaRow
            key={area.key}
            area={area}
            before={before?.areas.find(({ key }) => key === area.key)}
            y={row * rowHeight + rowHeight / 2}
            figure={figure}
          />
        ))}
      </svg>
    </figure>
  );
}

const xOf = (offset: number) =>
  labelWidth + ((offset + reach) / (2 * reach)) * (width - labelWidth - rightWidth);

function Scale({ height }: { height: number }) {
  return (
    <g class="plan__scale">
      {[-20, -10, 0, 10, 20].map((offset) => (
        <g key={offset}>
          <path d={`M${xOf(offset)} 0V${height - 26}`} />
          <text x={xOf(offset)} y={height - 8} text-anchor="middle">
            {50 + offset}
          </text>
        </g>
      ))}
    </g>
  );
}

function AreaRow({
  area,
  before,
  y,
  figure,
}: {
  area: PlannedArea;
  before: PlannedArea | undefined;
  y: number;
  figure: PlanState['figure'];
}) {
  const { name, halfWidth, outcome } = area;
  const sign = { published: '', limited: '( )', uncertain: '/', secret: '.' }[outcome[figure]];
  const isShown = outcome[figure] === 'published' || outcome[figure] === 'limited';
  return (
    <g>
      <text class="plan__name" x={0} y={y + 5}>
        {name.length > 24 ? `${name.slice(0, 23)}…` : name}
      </text>
      {before && <Line y={y - 7} halfWidth={before.halfWidth} look="plan__before" />}
      <Line y={y} halfWidth={halfWidth} look={isShown ? 'plan__line' : 'plan__line plan__line--hidden'} />
      {isShown && <circle class={`plan__dot plan__dot--${outcome[figure]}`} cx={xOf(0)} cy={y} r={5} />}
      <text class="plan__width" x={width} y={y + 5} text-anchor="end">
        {sign} ±{points(halfWidth)}
      </text>
    </g>
  );
}

/** Longer than the scale: it runs out of the picture. */
function Line({ y, halfWidth, look }: { y: number; halfWidth: number; look: string }) {
  const shown = Math.min(halfWidth, reach);
  return <path class={look} d={`M${xOf(-shown)} ${y}H${xOf(shown)}`} />;
}
