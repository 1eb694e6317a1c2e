import { type Beside, composeQuadrant, listMeans } from '../../web/results/context/composeQuadrant.ts';
import { orderRows } from '../../web/results/context/orderRows.ts';
import { rateText, readingText } from '../../web/results/context/rateText.ts';
import { cellText } from '../../web/results/figures/cellText.ts';
import { textIn } from '../../web/ui/textIn.ts';
import type { ContextLayer } from '../context/contextLayer.ts';
import type { AllWords } from '../drawings/words/de.ts';
import type { ReleasedIndicator } from '../release/release.ts';
import type { Block, Table } from './content.ts';
import type { ReportMaterial } from './material.ts';
import { quadrantDrawing } from './quadrantDrawing.ts';
import { layerName, listShownLayers, rateName } from './recordedLayers.ts';

/** How safe people feel beside what was recorded, and what such counts are not; nothing where nothing was recorded. */
export function crimeChapter(material: ReportMaterial): Block[] {
  const { release, words } = material;
  const { crime } = words.context;
  const layers = listShownLayers(material);
  if (layers.length === 0) return [];
  const [indicator] = listMeans(release);
  const explain: Block[] = [
    { kind: 'heading', level: 3, text: crime.explainTitle, id: 'crime-explained' },
    { kind: 'facts', lines: crime.explain.map(([name, text]) => ({ name, text })) },
    { kind: 'paragraph', text: crime.explainInterval },
    ...(layers.some(({ kind }) => kind !== 'crime')
      ? [{ kind: 'paragraph', text: crime.explainOffice } as const]
      : []),
  ];
  return [
    { kind: 'heading', level: 2, text: words.context.pages.crime, id: 'crime', newPage: true },
    { kind: 'paragraph', text: crime.lead, lead: true },
    ...(indicator
      ? layers.flatMap((layer, at) => layerBlocks(material, layer, indicator, at > 0))
      : [{ kind: 'paragraph', text: crime.noIndicator } as const]),
    ...explain,
  ];
}

function layerBlocks(
  { release, words }: ReportMaterial,
  layer: ContextLayer,
  indicator: ReleasedIndicator,
  newPage: boolean,
): Block[] {
  const { crime } = words.context;
  const beside = composeQuadrant(release, layer, indicator);
  const name = layerName(layer, words);
  const drawing = quadrantDrawing(beside, words);
  return [
    { kind: 'heading', level: 3, text: name, id: `crime-${layer.layer}`, ...(newPage && { newPage: true }) },
    ...(drawing
      ? [{ kind: 'figure', drawing, caption: drawing.title } as const, ...readings(beside, words)]
      : [{ kind: 'paragraph', text: crime.noMiddle } as const]),
    besideTable(beside, words),
    ...cautions(beside, words),
  ];
}

const quarters = ['moreUnsafe', 'moreSafer', 'lessUnsafe', 'lessSafer', 'unclear'] as const;

/** How to read the picture, and the four quarters in words with the areas that are clearly in them. */
function readings({ rows, indicator, town }: Beside, words: AllWords): Block[] {
  const { crime } = words.context;
  const namesOf = (reading: string | undefined) =>
    rows.filter((row) => row.reading === reading).map(({ name }) => name);
  const hidden = namesOf(undefined);
  const isSoft = rows.some(({ point }) => point?.soft);
  const capital = (text: string) => text.charAt(0).toLocaleUpperCase(words.locale) + text.slice(1);
  return [
    {
      kind: 'list',
      items: [crime.filled, crime.hollow, ...(isSoft ? [crime.broken] : []), crime.cross(town.name)],
    },
    {
      kind: 'facts',
      inline: true,
      lines: quarters.map((reading) => ({
        name: capital(readingText(reading, indicator, words)),
        text: namesOf(reading).join(', ') || crime.nobody,
      })),
    },
    ...(hidden.length > 0 ? [{ kind: 'paragraph', text: crime.notDrawn(hidden) } as const] : []),
  ];
}

function besideTable({ rows, town, layer, indicator }: Beside, words: AllWords): Table {
  const { table, page } = words;
  const { crime } = words.context;
  const ordered = orderRows(rows, { column: 'reading', falling: false }, words.language);
  return {
    kind: 'table',
    caption: rateName(layer, words),
    columns: [page.areas, crime.rate, table.interval, table.points, table.interval, crime.reading],
    rows: [...ordered, town].map(({ name, recorded, cell, reading }) => {
      const rate = rateText(recorded, layer.minimum, words);
      const { value, interval, note } = cellText(cell, indicator.kind, words);
      return {
        head: name,
        cells: [
          rate.few ? `${rate.value} (${crime.few})` : rate.value,
          rate.interval,
          note ? `${value} ${note}` : value,
          interval,
          reading ? readingText(reading, indicator, words) : '',
        ],
      };
    }),
  };
}

/** Small numbers, what is held back, and who counted. */
function cautions({ layer, rows }: Beside, words: AllWords): Block[] {
  const { crime } = words.context;
  const isFew = rows.some(({ recorded }) => recorded?.status === 'shown' && recorded.rate?.fewCases);
  const isHidden = layer.figures.some(({ status }) => status !== 'shown');
  const texts = [
    ...(isFew ? [crime.fewText] : []),
    ...(isHidden ? [crime.underText(layer.minimum)] : []),
    crime.source(layer.source, layer.licence),
    ...(layer.note ? [textIn(layer.note, words.language) ?? ''] : []),
  ];
  return texts.map((text) => ({ kind: 'paragraph', text }));
}
