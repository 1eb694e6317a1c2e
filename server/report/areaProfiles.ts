import { indexCells } from '../../web/results/figures/indexCells.ts';
import type { FigureRow } from '../../web/results/figures/sortRows.ts';
import { chartRows, subjectOf, type Topic, topicTitle } from '../drawings/indicatorDrawings.ts';
import { drawIntervalChart } from '../drawings/intervalChart.ts';
import type { ReleaseMaterial } from '../exports/material.ts';
import type { Block } from './content.ts';
import { changeText, figureCells, restText } from './figureTables.ts';
import { listTopics, mainSample } from './topics.ts';

/** One profile an area: all scores with their intervals, then every topic in a table, against the rest of the town. */
export function areaProfiles(material: ReleaseMaterial): Block[] {
  const { release, words } = material;
  const sample = mainSample(release);
  const topics = listTopics(release, sample).filter(
    ({ indicator, option }) => option === undefined && indicator.level !== 'municipality',
  );
  const find = indexCells(release.cells, sample);
  const names = new Intl.Collator(words.language);
  const areas = release.areas.toSorted((a, b) => names.compare(a.name, b.name));
  return [
    { kind: 'heading', level: 2, text: words.document.profiles, id: 'profiles', newPage: true },
    ...areas.flatMap(({ key, name }, at): Block[] => {
      const lines = topics.map((topic) => ({
        topic,
        row: {
          key: topic.indicator.key,
          name: topicTitle(topic, words),
          cell: find({ ...subjectOf(topic), level: 'area', area: key }),
        },
      }));
      return [
        // A profile is handed out alone: it begins on a page of its own.
        { kind: 'heading', level: 3, text: name, id: `area-${key}`, ...(at > 0 && { newPage: true }) },
        ...scoresChart(material, name, lines),
        profileTable(material, name, lines),
      ];
    }),
  ];
}

interface ProfileLine {
  topic: Topic;
  row: FigureRow;
}

function scoresChart(material: ReleaseMaterial, name: string, lines: readonly ProfileLine[]): Block[] {
  const { words } = material;
  const scores = lines.filter(({ topic }) => topic.indicator.kind === 'mean');
  if (scores.length === 0) return [];
  const title = words.chart.points(words.document.profileTable(name));
  const rows = scores.flatMap(({ topic, row }) => chartRows([row], material, topic.indicator));
  return [
    {
      kind: 'figure',
      drawing: drawIntervalChart({ title, rows, mark: 'dot', axis: words.map.points }),
      caption: title,
    },
  ];
}

function profileTable({ words }: ReleaseMaterial, name: string, lines: readonly ProfileLine[]): Block {
  const { document, table } = words;
  return {
    kind: 'table',
    caption: document.profileTable(name),
    columns: [
      document.topic,
      document.value,
      table.interval,
      document.versusRest,
      document.change,
      table.signs,
    ],
    rows: lines.map(({ topic, row: { name: head, cell } }) => {
      const [value = '', interval = '', , note = ''] = figureCells(cell, topic.indicator.kind, words);
      return { head, cells: [value, interval, restText(cell, words), changeText(cell, words), note] };
    }),
  };
}
