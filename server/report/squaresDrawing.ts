import { shownRegions } from '../../web/results/map/regions.ts';
import type { Square } from '../../web/results/places/listSquares.ts';
import { spokenPlace } from '../../web/results/places/reasonText.ts';
import { textIn } from '../../web/ui/textIn.ts';
import type { Drawing } from '../drawings/drawing.ts';
import { drawPlacesMap } from '../drawings/placesMap.ts';
import { townOutlines } from '../drawings/townOutlines.ts';
import type { ReleaseMaterial } from '../exports/material.ts';
import type { ReleasedPlacesQuestion } from '../release/places/releasedPlaces.ts';

/** Released squares as a map; what it says to those who do not see it names each square with its persons. */
export function squaresDrawing(
  { release, areas, words }: ReleaseMaterial,
  question: ReleasedPlacesQuestion,
  squares: readonly Square[],
): Drawing {
  const { places } = words.profile;
  const title = places.map(textIn(question.title, words.language) ?? question.key);
  const regions = shownRegions(townOutlines(areas), release.areas).map((region) => ({
    ...region,
    name: release.areas.find(({ key }) => key === region.key)?.name ?? '',
  }));
  const spoken = squares.map(
    (square) => `${square.name}, ${places.square(square.size)}: ${spokenPlace(square, question.each, words)}`,
  );
  return drawPlacesMap({
    title,
    description: `${title}${/[.?!]$/.test(title) ? '' : '.'} ${spoken.join('. ')}.`,
    regions,
    squares,
    legend: { title: places.legend, classes: places.classes },
  });
}
