import { textIn } from '../../web/ui/textIn.ts';
import type { Cell } from '../disclosure/cell.ts';
import { type Topic, topicTitle } from '../drawings/indicatorDrawings.ts';
import type { ReleaseMaterial } from '../exports/material.ts';
import type { Block } from './content.ts';
import { figureTable } from './figureTables.ts';
import { listTopics } from './topics.ts';

/** Every released cell, one table an indicator or answer and kind of sample, in the order of the release. */
export function figuresAnnex(material: ReleaseMaterial): Block[] {
  const { release, words } = material;
  const { document } = words;
  const samples = release.methods.sample.map(({ kind }) => kind);
  return [
    { kind: 'heading', level: 2, text: document.figuresAnnex, id: 'annex-figures', newPage: true },
    { kind: 'paragraph', text: document.figuresAnnexIntro },
    ...samples.flatMap((sample) =>
      listTopics(release, sample).flatMap((topic): Block[] => {
        const cells = release.cells.filter((cell) => isOf(cell, topic));
        if (cells.length === 0) return [];
        const rows = cells.map((cell) => ({ key: '', name: placeAndGroup(material, cell), cell }));
        const title = topicTitle(topic, words);
        const caption = samples.length > 1 ? `${title} (${words.page[sample]})` : title;
        const table = figureTable(caption, words.table.place, rows, topic.indicator.kind, words);
        return [{ ...table, folded: true }];
      }),
    ),
  ];
}

const isOf = (cell: Cell, { indicator, option, sample }: Topic): boolean =>
  cell.indicator === indicator.key && cell.option === option && cell.sample === sample;

function placeAndGroup({ release, words }: ReleaseMaterial, { level, area, breakdown }: Cell): string {
  const places = level === 'district' ? release.districts : release.areas;
  const place =
    level === 'municipality'
      ? words.place.whole(release.municipality.name)
      : (places.find(({ key }) => key === area)?.name ?? area ?? '');
  if (!breakdown) return place;
  const values = release.breakdowns.find(({ by }) => by === breakdown.by)?.values;
  const group = values?.find(({ key }) => key === breakdown.value);
  return `${place}, ${group ? textIn(group.title, words.language) : breakdown.value}`;
}
