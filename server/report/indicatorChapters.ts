import { figureOf } from '../../web/results/figures/figureOf.ts';
import { indexCells } from '../../web/results/figures/indexCells.ts';
import { findingSentence, furtherSentences } from '../../web/results/figures/sentences.ts';
import { textIn } from '../../web/ui/textIn.ts';
import type { Drawing } from '../drawings/drawing.ts';
import {
  answersChart,
  indicatorChart,
  indicatorMap,
  indicatorTrend,
  rowsByPlace,
  subjectOf,
  type Topic,
  topicTitle,
  townCell,
} from '../drawings/indicatorDrawings.ts';
import type { ReleaseMaterial } from '../exports/material.ts';
import type { ReleasedIndicator } from '../release/release.ts';
import type { Block } from './content.ts';
import { figureTable } from './figureTables.ts';
import { mainSample } from './topics.ts';

/** Each indicator: the sentence, then the pictures, then the tables. */
export function indicatorChapters(material: ReleaseMaterial): Block[] {
  const { release, words } = material;
  return [
    { kind: 'heading', level: 2, text: words.document.indicators, id: 'topics', newPage: true },
    ...release.indicators.flatMap((indicator) => indicatorChapter(material, indicator)),
  ];
}

function indicatorChapter(material: ReleaseMaterial, indicator: ReleasedIndicator): Block[] {
  const { release, words } = material;
  const topic = shownTopic(material, indicator);
  const title = textIn(indicator.title, words.language) ?? indicator.key;
  const note = indicator.level === 'municipality' ? words.townOnly(release.municipality.name) : undefined;
  return [
    { kind: 'heading', level: 3, text: title, id: `topic-${indicator.key}` },
    { kind: 'paragraph', text: leadOf(material, topic), lead: true },
    { kind: 'paragraph', text: [detailOf(material, topic), note].filter((part) => part).join(' ') },
    ...figures(answersChart(material, topic), indicatorMap(material, topic, 'areas')),
    ...answersTable(material, topic),
    ...figures(indicatorChart(material, topic, 'areas'), indicatorTrend(material, topic)),
    ...placeTables(material, topic),
    ...groupTables(material, topic),
  ];
}

/** Of a `shares` indicator the answer most people gave: its map stands for the others, which are in the annex. */
function shownTopic(material: ReleaseMaterial, indicator: ReleasedIndicator): Topic {
  const sample = mainSample(material.release);
  const options = indicator.options?.map(({ key }): Topic => ({ indicator, option: key, sample })) ?? [];
  const heightOf = (topic: Topic) => figureOf(townCell(material, topic))?.value ?? -1;
  return options.toSorted((a, b) => heightOf(b) - heightOf(a))[0] ?? { indicator, sample };
}

function subject({ release, words }: ReleaseMaterial, topic: Topic) {
  const option = topic.indicator.options?.find(({ key }) => key === topic.option);
  const place = words.place.municipality(release.municipality.name);
  return {
    kind: topic.indicator.kind,
    title: textIn(option?.title ?? topic.indicator.title, words.language) ?? '',
    place: topic.sample === 'open' ? words.place.self(place) : place,
    minimumBase: release.methods.minimumBase,
  };
}

const leadOf = (material: ReleaseMaterial, topic: Topic): string =>
  findingSentence(townCell(material, topic), subject(material, topic), material.words);

function detailOf(material: ReleaseMaterial, topic: Topic): string {
  const { words } = material;
  const { description, ends, kind } = topic.indicator;
  return [
    description && textIn(description, words.language),
    ends &&
      kind === 'mean' &&
      words.sentence.ends(textIn(ends.low, words.language) ?? '', textIn(ends.high, words.language) ?? ''),
    ...furtherSentences(townCell(material, topic), subject(material, topic), words),
  ]
    .filter((part) => part)
    .join(' ');
}

const figures = (...drawings: (Drawing | undefined)[]): Block[] =>
  drawings.flatMap((drawing): Block[] =>
    drawing ? [{ kind: 'figure', drawing, caption: drawing.title }] : [],
  );

function answersTable(material: ReleaseMaterial, { indicator, sample }: Topic): Block[] {
  const { release, words } = material;
  if (!indicator.options) return [];
  const rows = indicator.options.map(({ key, title }) => ({
    key,
    name: textIn(title, words.language) ?? key,
    cell: townCell(material, { indicator, option: key, sample }),
  }));
  const caption = words.chart.answersIn(
    textIn(indicator.title, words.language) ?? '',
    release.municipality.name,
  );
  return [figureTable(caption, words.table.answer, rows, 'shares', words)];
}

function placeTables(material: ReleaseMaterial, topic: Topic): Block[] {
  const { words } = material;
  const title = topicTitle(topic, words);
  const { kind } = topic.indicator;
  return (['areas', 'districts'] as const).flatMap((level): Block[] => {
    const rows = rowsByPlace(material, topic, level);
    if (rows.length === 0) return [];
    const caption = level === 'areas' ? words.document.areaTable(title) : words.document.districtTable(title);
    return [figureTable(caption, words.table.place, rows, kind, words)];
  });
}

function groupTables(material: ReleaseMaterial, topic: Topic): Block[] {
  const { release, words } = material;
  const find = indexCells(release.cells, topic.sample);
  const spot = { ...subjectOf(topic), level: 'municipality', area: null } as const;
  return release.breakdowns.flatMap(({ by, title, values }): Block[] => {
    const rows = values.map((value) => ({
      key: value.key,
      name: textIn(value.title, words.language) ?? value.key,
      cell: find({ ...spot, breakdown: { by, value: value.key } }),
    }));
    if (!rows.some(({ cell }) => cell)) return [];
    const caption = words.document.groupTable(topicTitle(topic, words), textIn(title, words.language) ?? by);
    return [figureTable(caption, words.table.group, rows, topic.indicator.kind, words)];
  });
}
