import type { ComponentChildren } from 'preact';
import type { PublicMeasure } from '../../../server/measures/listRegister.ts';
import type { Release } from '../../../server/release/release.ts';
import { textIn } from '../../ui/textIn.ts';
import { Waiting } from '../context/Waiting.tsx';
import { InnerLink } from '../parts/InnerLink.tsx';
import { useReader } from '../state/Reader.ts';
import { MeasureDetail } from './MeasureDetail.tsx';
import { indicatorTitle, periodText, placesText } from './measureText.ts';

/** What the town did: the list, or one measure. */
export function MeasuresScreen({ release }: { release: Release }) {
  const { navigation, results } = useReader();
  const loaded = results.measures.value;
  const { measure } = navigation.view.value;
  if (loaded.state !== 'ready') return <Screen>{<Waiting loaded={loaded} />}</Screen>;
  const { measures } = loaded.value;
  if (measure === undefined)
    return (
      <Screen>
        <MeasureList measures={measures} release={release} />
      </Screen>
    );
  const found = measures.find(({ key }) => key === measure);
  return found ? <MeasureDetail measure={found} release={release} /> : <Unknown />;
}

function Screen({ children }: { children: ComponentChildren }) {
  const { words } = useReader();
  return (
    <>
      <div>
        <h2 class="rs-headline">{words.context.pages.measures}</h2>
        <p class="rs-further">{words.context.measures.lead}</p>
      </div>
      {children}
    </>
  );
}

function Unknown() {
  const { words } = useReader();
  return (
    <div class="rs-note">
      <p>{words.context.measures.unknown}</p>
      <InnerLink change={{ measure: undefined }}>{words.context.measures.back}</InnerLink>
    </div>
  );
}

function MeasureList({ measures, release }: { measures: readonly PublicMeasure[]; release: Release }) {
  const { words } = useReader();
  const { measures: says } = words.context;
  if (measures.length === 0) return <p class="rs-note">{says.empty}</p>;
  return (
    <ul class="rs-measures">
      {measures.map((measure) => (
        <li key={measure.key}>
          <h3>
            <InnerLink change={{ measure: measure.key }}>
              {textIn(measure.title, words.language) ?? measure.key}
            </InnerLink>
          </h3>
          <p>{[placesText(measure, release, words), periodText(measure, words)].join(' · ')}</p>
          <p class="rs-further">
            {`${indicatorTitle(measure.indicator, release, words)} · ${says.status[measure.status]}`}
          </p>
        </li>
      ))}
    </ul>
  );
}
