import type { Release } from '../../../server/release/release.ts';
import { textIn } from '../../ui/textIn.ts';
import { useReader } from '../state/Reader.ts';
import { SheetLine } from './SheetLine.tsx';

type Break = NonNullable<Release['methods']['previous']>['breaks'][number];

/** How differences are called, which wave was compared with, and where nothing could be. */
export function ComparisonSheet({ release }: { release: Release }) {
  const { methods: say, compare } = useReader().words;
  const nameOf = ({ level, key }: { level: 'area' | 'district'; key: string }) =>
    release[level === 'area' ? 'areas' : 'districts'].find((one) => one.key === key)?.name ?? key;
  const { comparisons, previous, joinedAreas = [] } = release.methods;
  return (
    <>
      {joinedAreas.length > 0 && (
        <SheetLine name={say.joinedAreas}>{joinedAreas.map(({ name }) => name).join(', ')}</SheetLine>
      )}
      {comparisons && (
        <SheetLine name={say.comparisons}>{say.comparisonsText(comparisons.errorPercent)}</SheetLine>
      )}
      {previous && (
        <SheetLine name={say.previous(previous.wave)}>
          {previous.breaks.length === 0 ? (
            say.noBreaks
          ) : (
            <Breaks release={release} breaks={previous.breaks} />
          )}
          {previous.renamed && <p>{compare.renamed(previous.renamed.map(nameOf).join(', '))}</p>}
        </SheetLine>
      )}
    </>
  );
}

function Breaks({ release, breaks }: { release: Release; breaks: readonly Break[] }) {
  const { methods: say } = useReader().words;
  const what = useNames(release);
  return (
    <>
      <p>{say.breaksText}</p>
      <ul>
        {breaks.map((one) => (
          <li key={JSON.stringify(one)}>{`${what(one)}: ${say.breaks[one.reason]}`}</li>
        ))}
      </ul>
    </>
  );
}

function useNames(release: Release): (one: Break) => string {
  const { language, methods: say } = useReader().words;
  return ({ indicator, breakdown, area }) => {
    const places = area?.level === 'district' ? release.districts : release.areas;
    const title = release.indicators.find(({ key }) => key === indicator)?.title;
    if (area) return places.find(({ key }) => key === area.key)?.name ?? area.key;
    if (indicator !== undefined) return textIn(title ?? {}, language) ?? indicator;
    if (breakdown === undefined) return say.wholeWave;
    return textIn(release.breakdowns.find(({ by }) => by === breakdown)?.title ?? {}, language) ?? breakdown;
  };
}
