import { valueText } from '../../web/results/figures/cellText.ts';
import { figureOf } from '../../web/results/figures/figureOf.ts';
import { textIn } from '../../web/ui/textIn.ts';
import type { Cell } from '../disclosure/cell.ts';
import { type Topic, topicTitle, townCell } from '../drawings/indicatorDrawings.ts';
import type { ReleaseMaterial } from '../exports/material.ts';
import type { Block } from './content.ts';
import { changeAmount, changeText, figureCells } from './figureTables.ts';
import { listTopics, mainSample } from './topics.ts';

const mostFindings = 6;
const mostOfOnePlace = 2;

/** The clearest findings in sentences, only those that can be shown; then every topic for the whole town. */
export function summaryChapter(material: ReleaseMaterial): Block[] {
  const { release, words } = material;
  const { document } = words;
  const findings = listFindings(material);
  const told = chooseFindings(findings).map(({ sentence }) => sentence);
  const more = findings.length - told.length;
  return [
    { kind: 'heading', level: 2, text: document.summary, id: 'summary' },
    ...(release.municipality.notice
      ? [
          {
            kind: 'paragraph',
            text: textIn(release.municipality.notice, words.language) ?? '',
            lead: true,
          } as const,
        ]
      : []),
    ...(told.length === 0
      ? [{ kind: 'paragraph', text: document.noFindings } as const]
      : [
          { kind: 'heading', level: 3, text: document.findings, id: 'findings' } as const,
          { kind: 'list', items: told } as const,
        ]),
    ...(more > 0 ? [{ kind: 'paragraph', text: document.moreFindings(more) } as const] : []),
    { kind: 'heading', level: 3, text: document.atAGlance, id: 'at-a-glance' },
    overview(material),
  ];
}

interface Finding {
  area: string | null;
  sentence: string;
  /** How far the interval keeps away from what it is compared with: the clearest finding comes first. */
  clearness: number;
}

/** The clearest ones, but no more than two of one place: a summary is about the town, not about one part of it. */
function chooseFindings(findings: readonly Finding[]): Finding[] {
  const told = new Map<string | null, number>();
  return findings
    .filter(({ area }) => {
      const before = told.get(area) ?? 0;
      told.set(area, before + 1);
      return before < mostOfOnePlace;
    })
    .slice(0, mostFindings);
}

function listFindings(material: ReleaseMaterial): Finding[] {
  const { release } = material;
  const topics = listTopics(release, mainSample(release));
  return topics
    .flatMap((topic) => {
      const town = townCell(material, topic);
      const cells = release.cells.filter((cell) => isOverall(cell, topic));
      return cells.flatMap((cell) => [
        ...restFinding(material, topic, cell, town),
        ...changeFinding(material, topic, cell),
      ]);
    })
    .toSorted((a, b) => b.clearness - a.clearness || a.sentence.localeCompare(b.sentence));
}

const isOverall = (cell: Cell, { indicator, option, sample }: Topic): boolean =>
  !cell.breakdown &&
  cell.level !== 'district' &&
  cell.indicator === indicator.key &&
  cell.option === option &&
  cell.sample === sample;

function restFinding(
  { words, ...material }: ReleaseMaterial,
  topic: Topic,
  cell: Cell,
  town: Cell | undefined,
): Finding[] {
  const [figure, whole] = [figureOf(cell), figureOf(town)];
  if (!figure || !whole || (figure.versusRest !== 'above' && figure.versusRest !== 'below')) return [];
  const isAbove = figure.versusRest === 'above';
  const edge = (isAbove ? figure.low : figure.high) ?? figure.value;
  const place = placeName({ words, ...material }, cell);
  const value = valueText(cell, topic.indicator.kind, words);
  return [
    {
      area: cell.area,
      sentence: words.document.findingRest(place, topicTitle(topic, words), value, isAbove),
      clearness: isAbove ? edge - whole.value : whole.value - edge,
    },
  ];
}

function changeFinding({ words, ...material }: ReleaseMaterial, topic: Topic, cell: Cell): Finding[] {
  const change = figureOf(cell)?.versusPrevious;
  if (!change?.significant) return [];
  const amount = changeAmount(change.change, topic.indicator.kind, words);
  const place = placeName({ words, ...material }, cell);
  return [
    {
      area: cell.area,
      sentence: words.document.findingChange(place, topicTitle(topic, words), change.wave, amount),
      clearness: Math.min(Math.abs(change.low), Math.abs(change.high)),
    },
  ];
}

function placeName({ release, words }: ReleaseMaterial, { level, area }: Cell): string {
  if (level === 'municipality') return words.place.municipality(release.municipality.name);
  return words.place.area(release.areas.find(({ key }) => key === area)?.name ?? '');
}

function overview(material: ReleaseMaterial): Block {
  const { release, words } = material;
  const { document, table, goals } = words;
  const topics = listTopics(release, mainSample(release)).filter(({ option }) => option === undefined);
  return {
    kind: 'table',
    caption: `${document.atAGlance}: ${release.municipality.name}`,
    columns: [document.topic, document.goal, document.value, table.interval, document.change],
    rows: topics.map((topic) => {
      const cell = townCell(material, topic);
      const [value = '', interval = ''] = figureCells(cell, topic.indicator.kind, words);
      return {
        head: topicTitle(topic, words),
        cells: [goals[topic.indicator.goal], value, interval, changeText(cell, words)],
      };
    }),
  };
}
