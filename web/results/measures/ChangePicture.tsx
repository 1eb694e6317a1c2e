import type { BeforeAndAfter } from '../../../server/measures/beforeAndAfter.ts';
import { useReader } from '../state/Reader.ts';
import { changeNumber } from './measureText.ts';

type Compared = Extract<BeforeAndAfter, { status: 'compared' }>;

const WIDTH = 320;
const HEIGHT = 64;
const MIDDLE = 22;

/** The difference with its interval against zero, over a band of what such data would mostly not have shown. */
export function ChangePicture({ found }: { found: Compared }) {
  const { words } = useReader();
  const { difference, low, high, smallestDetectable } = found;
  const reach = Math.ceil(Math.max(-low, high, smallestDetectable) * 1.1);
  const at = (value: number) => WIDTH / 2 + (value / reach) * (WIDTH / 2 - 16);
  const says = words.context.measures;
  const range = words.unit.changeRange(changeNumber(low, words), changeNumber(high, words));
  return (
    <svg
      class="rs-change"
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      role="img"
      aria-label={`${says.picture}: ${changeNumber(difference, words)} (${range}).`}
    >
      <rect
        class="rs-change-band"
        x={at(-smallestDetectable)}
        y={MIDDLE - 14}
        width={at(smallestDetectable) - at(-smallestDetectable)}
        height={28}
      />
      <path class="rs-change-zero" d={`M${at(0)} 2V${MIDDLE + 20}`} />
      <path class="rs-change-interval" d={`M${at(low)} ${MIDDLE}H${at(high)}`} />
      <circle cx={at(difference)} cy={MIDDLE} r={5} />
      {[low, 0, high].map((value) => (
        <text key={value} x={at(value)} y={HEIGHT - 6} text-anchor="middle">
          {changeNumber(value, words)}
        </text>
      ))}
    </svg>
  );
}
