import type { ContextLayer } from '../../../server/context/contextLayer.ts';
import type { Middle } from '../../../server/drawings/readQuadrant.ts';
import type { Release, ReleasedIndicator } from '../../../server/release/release.ts';
import { textIn } from '../../ui/textIn.ts';
import { PictureFiles } from '../parts/PictureFiles.tsx';
import { useReader } from '../state/Reader.ts';
import { BesideTable } from './BesideTable.tsx';
import {
  type Beside,
  chooseLayer,
  composeQuadrant,
  layerKey,
  listMeans,
  listRateLayers,
} from './composeQuadrant.ts';
import { QuadrantFigure } from './QuadrantFigure.tsx';
import { Readings } from './Readings.tsx';
import { RecordedCrime } from './RecordedCrime.tsx';
import { rateNumber } from './rateText.ts';
import { Waiting } from './Waiting.tsx';

/** Recorded crime beside a topic of the survey: picture, readings, table, and what such counts are not. */
export function CrimeScreen({ release }: { release: Release }) {
  const { results, words } = useReader();
  const loaded = results.context.value;
  return (
    <>
      <div>
        <h2 class="rs-headline">{words.context.pages.crime}</h2>
        <p class="rs-further">{words.context.crime.lead}</p>
      </div>
      {loaded.state === 'ready' ? (
        <Chosen release={release} layers={listRateLayers(loaded.value.layers, release)} />
      ) : (
        <Waiting loaded={loaded} />
      )}
    </>
  );
}

function Chosen({ release, layers }: { release: Release; layers: readonly ContextLayer[] }) {
  const { navigation, words } = useReader();
  const view = navigation.view.value;
  const layer = chooseLayer(layers, release, view);
  const means = listMeans(release);
  const indicator = means.find(({ key }) => key === view.indicator) ?? means[0];
  if (!layer) return <p class="rs-note">{words.context.crime.empty}</p>;
  if (!indicator) return <p class="rs-note">{words.context.crime.noIndicator}</p>;
  return (
    <>
      <div class="rs-controls">
        <Chooser
          label={words.context.crime.indicator}
          options={means.map(({ key, title }) => [key, textIn(title, words.language) ?? key])}
          value={indicator.key}
          onChoose={(key) => navigation.go({ indicator: key })}
        />
        <Chooser
          label={words.context.crime.layer}
          options={layers.map((one) => [layerKey(one), layerName(one, words)])}
          value={layerKey(layer)}
          onChoose={(key) => navigation.go({ layer: key })}
        />
      </div>
      <BesideSection release={release} layer={layer} indicator={indicator} />
    </>
  );
}

const layerName = ({ title, year, layer }: ContextLayer, words: ReturnType<typeof useReader>['words']) =>
  words.context.crime.layerName(textIn(title, words.language) ?? layer, year);

interface ChooserProps {
  label: string;
  options: readonly [key: string, name: string][];
  value: string;
  onChoose: (key: string) => void;
}

function Chooser({ label, options, value, onChoose }: ChooserProps) {
  return (
    <label class="rs-wave">
      <span>{label}</span>
      <select value={value} onChange={(event) => onChoose(event.currentTarget.value)}>
        {options.map(([key, name]) => (
          <option key={key} value={key} selected={key === value}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}

interface BesideSectionProps {
  release: Release;
  layer: ContextLayer;
  indicator: ReleasedIndicator;
}

function BesideSection({ release, layer, indicator }: BesideSectionProps) {
  const { navigation, words } = useReader();
  const { crime } = words.context;
  const beside = composeQuadrant(release, layer, indicator);
  const topic = textIn(indicator.title, words.language) ?? indicator.key;
  const title = crime.title(topic, layerName(layer, words));
  const chosen = navigation.view.value.place;
  const onChoose = (key: string) => navigation.go({ place: key === chosen ? undefined : key }, 'replace');
  const label = textIn(layer.denominatorLabel ?? {}, words.language) ?? '';
  const xAxis = crime.per(layerName(layer, words), rateNumber(layer.per, words), label);
  return (
    <>
      {hasMiddle(beside) ? (
        <figure class="rs-quadrant-block">
          <figcaption>{title}</figcaption>
          <QuadrantFigure
            beside={beside}
            title={title}
            xAxis={xAxis}
            yAxis={crime.points(topic)}
            chosen={chosen}
            onChoose={onChoose}
          />
          <Readings beside={beside} />
        </figure>
      ) : (
        <p class="rs-note">{crime.noMiddle}</p>
      )}
      <BesideTable beside={beside} caption={xAxis} chosen={chosen} onChoose={onChoose} />
      <RecordedCrime layer={layer} few={beside.rows.some(isFew)} />
      {hasMiddle(beside) && (
        <PictureFiles
          wave={release.wave.key}
          files={[
            [`${indicator.key}.beside.svg`, { layer: layerKey(layer) }, words.report.chartSvg],
            [`${indicator.key}.beside.png`, { layer: layerKey(layer) }, words.report.chartPng],
          ]}
        />
      )}
    </>
  );
}

const hasMiddle = (beside: Beside): beside is Beside & { middle: Middle } => beside.middle !== undefined;

const isFew = ({ recorded }: Beside['rows'][number]) =>
  recorded?.status === 'shown' && recorded.rate?.fewCases === true;
