import { rateText } from '../../web/results/context/rateText.ts';
import { isIn, periodText } from '../../web/results/measures/measureText.ts';
import { listNamed } from '../../web/results/places/listNamed.ts';
import { byPersons } from '../../web/results/places/listSquares.ts';
import { reasonText } from '../../web/results/places/reasonText.ts';
import type { AreaProfile } from '../../web/results/profile/composeProfile.ts';
import { textIn } from '../../web/ui/textIn.ts';
import type { ReleasedPlacesQuestion } from '../release/places/releasedPlaces.ts';
import type { Block } from './content.ts';
import type { ReportMaterial } from './material.ts';
import { layerName, listShownLayers, rateName } from './recordedLayers.ts';
import type { Squares } from './squares.ts';

/** So many places stand in a profile; all of them are in the chapter on places. */
const shown = 5;

/** Marked places in or near an area, what was recorded there, and what the town did there. */
export function areaSurroundings(material: ReportMaterial, { area }: AreaProfile, squares: Squares): Block[] {
  return [...placesOf(material, area, squares), ...recordedIn(material, area), ...measuresIn(material, area)];
}

type Area = AreaProfile['area'];

function placesOf(material: ReportMaterial, area: Area, squares: Squares): Block[] {
  const { release, words } = material;
  const questions = release.places?.questions ?? [];
  if (questions.length === 0) return [];
  const { places } = words.profile;
  return [
    { kind: 'heading', level: 4, text: places.inArea(area.name), id: `area-${area.key}-places` },
    ...questions.flatMap((question): Block[] => {
      const items = placeItems(material, question, area, squares);
      const asked = textIn(question.title, words.language) ?? question.key;
      if (items.length === 0) return [{ kind: 'paragraph', text: `${asked} ${places.noneInArea}` }];
      return [
        { kind: 'paragraph', text: asked },
        { kind: 'list', items },
      ];
    }),
    { kind: 'paragraph', text: places.inAreaNote },
  ];
}

function placeItems(
  { release, words }: ReportMaterial,
  question: ReleasedPlacesQuestion,
  area: Area,
  squares: Squares,
): string[] {
  const { places } = words.profile;
  const named = listNamed(question, undefined, release.areas, words.language).filter(
    (place) => place.area === area.name,
  );
  const inArea = (squares.get(question.key) ?? []).filter(({ areas }) => areas.includes(area.key));
  const entries = [
    ...named.map((place) => ({ ...place, what: '' })),
    ...byPersons(inArea, 'descending').map((square) => ({ ...square, what: places.square(square.size) })),
  ];
  return entries.slice(0, shown).map(({ name, what, persons, answers }) => {
    const told = question.each
      .filter((each) => answers.some(({ by }) => by === each.key))
      .map((each) => `${reasonText(answers, each, words)}.`);
    return [`${[name, what].filter(Boolean).join(' · ')}: ${places.persons(persons)}.`, ...told].join(' ');
  });
}

function recordedIn(material: ReportMaterial, area: Area): Block[] {
  const { words } = material;
  const layers = listShownLayers(material);
  if (layers.length === 0) return [];
  const lines = layers.map((layer) => {
    const figure = layer.figures.find((one) => one.area === area.key);
    const { value, interval, few } = rateText(figure, layer.minimum, words);
    const range = interval ? `${value} (${interval})` : value;
    return {
      name: interval ? rateName(layer, words) : layerName(layer, words),
      text: few ? `${range}, ${words.context.crime.few}` : range,
    };
  });
  return [
    { kind: 'heading', level: 4, text: words.document.recorded, id: `area-${area.key}-recorded` },
    { kind: 'facts', inline: true, lines },
  ];
}

function measuresIn({ release, measures, words }: ReportMaterial, area: Area): Block[] {
  const taken = measures.filter((measure) => isIn(area.key, measure, release));
  if (taken.length === 0) return [];
  return [
    { kind: 'heading', level: 4, text: words.document.measures, id: `area-${area.key}-measures` },
    {
      kind: 'list',
      items: taken.map((measure) => {
        const title = textIn(measure.title, words.language) ?? measure.key;
        return `${title} (${periodText(measure, words)})`;
      }),
    },
  ];
}
