import type { PublicMeasure } from '../../../server/measures/listRegister.ts';
import type { Release } from '../../../server/release/release.ts';
import { textIn } from '../../ui/textIn.ts';
import { InnerLink } from '../parts/InnerLink.tsx';
import { SheetLine } from '../parts/SheetLine.tsx';
import { useReader } from '../state/Reader.ts';
import { BeforeAfter } from './BeforeAfter.tsx';
import { indicatorTitle, nameAreas, periodText } from './measureText.ts';

const steps = ['problem', 'causes', 'goals', 'measures', 'design', 'evaluation', 'conclusions'] as const;

export interface MeasureDetailProps {
  measure: PublicMeasure;
  release: Release;
}

/** One measure: the facts, how the figures moved, and the seven steps. */
export function MeasureDetail({ measure, release }: MeasureDetailProps) {
  const { words } = useReader();
  const { measures: says } = words.context;
  return (
    <article class="rs-measure">
      <p>
        <InnerLink change={{ measure: undefined }}>{says.back}</InnerLink>
      </p>
      <h2 class="rs-headline">{textIn(measure.title, words.language) ?? measure.key}</h2>
      <Facts measure={measure} release={release} />
      <h3>{says.comparison}</h3>
      <BeforeAfter measure={measure} release={release} />
      <h3>{says.steps}</h3>
      <ol class="rs-steps">
        {steps.map((step) => {
          const text = measure.steps[step];
          return (
            <li key={step}>
              <h4>{says.step[step]}</h4>
              {text ? <p>{textIn(text, words.language)}</p> : <p class="rs-further">{says.noText}</p>}
            </li>
          );
        })}
      </ol>
      <p class="rs-source">{says.stepsSource}</p>
    </article>
  );
}

function Facts({ measure, release }: MeasureDetailProps) {
  const { words } = useReader();
  const { measures: says } = words.context;
  const cost = measure.cost && textIn(measure.cost, words.language);
  return (
    <dl class="rs-sheet">
      <SheetLine name={says.where}>
        <Places measure={measure} release={release} />
      </SheetLine>
      <SheetLine name={says.when}>{periodText(measure, words)}</SheetLine>
      <SheetLine name={says.state}>{says.status[measure.status]}</SheetLine>
      <SheetLine name={says.aim}>
        <InnerLink change={{ page: 'map', measure: undefined, indicator: measure.indicator }}>
          {indicatorTitle(measure.indicator, release, words)}
        </InnerLink>
      </SheetLine>
      <SheetLine name={says.office}>{textIn(measure.office, words.language)}</SheetLine>
      {cost && <SheetLine name={says.cost}>{cost}</SheetLine>}
    </dl>
  );
}

function Places({ measure, release }: MeasureDetailProps) {
  const { words } = useReader();
  if (measure.areas.length === 0) return <>{words.context.measures.wholeTown(release.municipality.name)}</>;
  const shown = release.areas.filter(({ key, parts }) =>
    (parts ?? [key]).some((part) => measure.areas.includes(part)),
  );
  if (shown.length === 0) return <>{nameAreas(measure.areas, release).join(', ')}</>;
  const leave = {
    page: 'map',
    measure: undefined,
    split: 'areas',
    indicator: measure.indicator,
  } as const;
  return (
    <>
      {shown.map(({ key, name }, at) => (
        <span key={key}>
          {at > 0 && ', '}
          <InnerLink change={{ ...leave, place: key }}>{name}</InnerLink>
        </span>
      ))}
    </>
  );
}
