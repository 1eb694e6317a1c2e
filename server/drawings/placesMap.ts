import type { Position } from 'geojson';
import { labelSpot } from '../../web/results/map/labelSpot.ts';
import { outerBorder, type Region } from '../../web/results/map/regions.ts';
import { personsClass, type Square } from '../../web/results/places/listSquares.ts';
import { personsShades } from '../../web/results/places/personsShades.ts';
import { type Drawing, ink, paper, pencil, type Shape } from './drawing.ts';
import { fitInto, thinOut } from './project.ts';
import { textWidth } from './textWidth.ts';

export interface PlacesMapWish {
  title: string;
  /** Carries every square with its persons. */
  description: string;
  regions: readonly (Region & { name: string })[];
  squares: readonly Pick<Square, 'cell' | 'corners' | 'persons'>[];
  legend: { title: string; classes: readonly string[] };
  width?: number;
}

const ground = '#fbfaf7';

/** Released squares on the pale ground of the areas; the names of the areas stand above the squares. */
export function drawPlacesMap({
  title,
  description,
  regions,
  squares,
  legend,
  width = 640,
}: PlacesMapWish): Drawing {
  const corners = regions.flatMap(({ polygons }) => polygons.flat(2));
  const { project, height } = fitInto([...corners, ...squares.flatMap((one) => one.corners)], width);
  const line = (positions: readonly Position[]) => thinOut(positions.map(project));
  const areas = regions.map(({ name, polygons }) => ({ name, rings: polygons.flat().map(line) }));
  const shapes: Shape[] = [
    ...areas.map(({ rings }): Shape => ({ kind: 'rings', rings, fill: { colour: ground } })),
    ...regions.map((region): Shape => {
      const lines = outerBorder(region).map(line);
      return { kind: 'lines', lines, stroke: { colour: '#8a949e', width: 0.8 } };
    }),
    ...squares.map(
      ({ corners, persons }): Shape => ({
        kind: 'rings',
        rings: [corners.map(project)],
        fill: { colour: personsShades[personsClass(persons)] ?? paper },
        stroke: { colour: paper, width: 0.8 },
      }),
    ),
    ...areas.flatMap(nameOf),
    ...legendShapes(legend, height + 16),
  ];
  return { title, description, width, height: height + 66, shapes };
}

function nameOf({
  name,
  rings,
}: {
  name: string;
  rings: readonly (readonly (readonly [number, number])[])[];
}): Shape[] {
  const size = 11;
  const spot = labelSpot(
    rings.map((ring) => ring.map(([x, y]) => ({ x, y }))),
    textWidth(name, size) * 0.8,
    size,
  );
  if (!spot) return [];
  return [
    {
      kind: 'text',
      at: [spot.x, spot.y + 4],
      text: name,
      size,
      anchor: 'middle',
      colour: pencil,
      slip: true,
    },
  ];
}

function legendShapes({ title, classes }: PlacesMapWish['legend'], top: number): Shape[] {
  let x = 0;
  return [
    { kind: 'text', at: [0, top + 10], text: title, size: 11, colour: pencil },
    ...classes.flatMap((says, at): Shape[] => {
      const left = x;
      x += 44 + textWidth(says, 12);
      return [
        {
          kind: 'box',
          at: [left, top + 20],
          width: 16,
          height: 16,
          fill: { colour: personsShades[at] ?? paper },
          stroke: { colour: ink, width: 0.5 },
        },
        { kind: 'text', at: [left + 22, top + 33], text: says, size: 12 },
      ];
    }),
  ];
}
