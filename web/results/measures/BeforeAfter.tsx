import type { BeforeAndAfter } from '../../../server/measures/beforeAndAfter.ts';
import type { Release } from '../../../server/release/release.ts';
import type { Words } from '../i18n/de.ts';
import { useReader } from '../state/Reader.ts';
import { ChangePicture } from './ChangePicture.tsx';
import type { MeasureDetailProps } from './MeasureDetail.tsx';
import { changeNumber, nameAreas } from './measureText.ts';

type Compared = Extract<BeforeAndAfter, { status: 'compared' }>;

/** How published figures moved where the measure was taken and elsewhere; or why that cannot be said. */
export function BeforeAfter({ measure, release }: MeasureDetailProps) {
  const { words } = useReader();
  const { measures: says } = words.context;
  const found = measure.beforeAndAfter;
  if (found.status === 'notCompared')
    return (
      <p class="rs-note">
        {says.notCompared} {says.why[found.reason]}
      </p>
    );
  return <Comparison found={found} indicator={measure.indicator} release={release} />;
}

interface ComparisonProps {
  found: Compared;
  indicator: string;
  release: Release;
}

function Comparison({ found, indicator, release }: ComparisonProps) {
  const { words } = useReader();
  const { measures: says } = words.context;
  const amount = amountIn(indicator, release, words);
  const interval = words.unit.changeRange(changeNumber(found.low, words), changeNumber(found.high, words));
  const parted = found.low > 0 || found.high < 0;
  const difference = amount(changeNumber(found.difference, words));
  const smallest = amount(found.smallestDetectable.toLocaleString(words.locale));
  return (
    <div class="rs-comparison">
      <p class="rs-further">{says.waves(found.before, found.after)}</p>
      <dl class="rs-changes">
        <div>
          <dt>{says.there}</dt>
          <dd>{amount(changeNumber(found.treatedChange, words))}</dd>
        </div>
        <div>
          <dt>{says.elsewhere(found.others.length)}</dt>
          <dd>{amount(changeNumber(found.othersChange, words))}</dd>
        </div>
      </dl>
      <ChangePicture found={found} />
      <p>{parted ? says.parted(difference, interval) : says.alike(difference, interval)}</p>
      <p>{says.detectable(smallest)}</p>
      <p class="rs-note">{says.weak}</p>
      <p class="rs-further">{says.assumption(found.populationYear)}</p>
      <p class="rs-further">{says.others(nameAreas(found.others, release))}</p>
    </div>
  );
}

/** Points of a mean, percentage points of a share. */
function amountIn(indicator: string, { indicators }: Release, { unit }: Words): (value: string) => string {
  const kind = indicators.find(({ key }) => key === indicator)?.kind;
  return kind === 'mean' || kind === undefined ? unit.changePoints : unit.changePercent;
}
