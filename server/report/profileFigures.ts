import { valueText } from '../../web/results/figures/cellText.ts';
import { changeAmount, signed } from '../../web/results/figures/changeText.ts';
import { figureOf } from '../../web/results/figures/figureOf.ts';
import type { AreaProfile, ProfileAnswers, ProfileLine } from '../../web/results/profile/composeProfile.ts';
import { chartRows } from '../drawings/indicatorDrawings.ts';
import { drawIntervalChart } from '../drawings/intervalChart.ts';
import type { AllWords } from '../drawings/words/de.ts';
import type { Block, Table } from './content.ts';
import { figureCells } from './figureTables.ts';
import type { ReportMaterial } from './material.ts';

/** So many answers are named on a profile; all of them stand in the annex. */
const shown = 5;

const linesOf = ({ goals }: AreaProfile): ProfileLine[] => goals.flatMap(({ lines }) => lines);

/** Every topic of the area on the line from 0 to 100, the whole town as a mark beside it. */
export function profileChart(material: ReportMaterial, profile: AreaProfile): Block {
  const { words, release } = material;
  const town = release.municipality.name;
  const title = words.profile.figures(profile.area.name, town);
  const rows = linesOf(profile).flatMap(({ key, title: name, indicator, cell, town: whole }) => {
    const against = figureOf(whole)?.value;
    return chartRows([{ key, name, cell }], material, indicator).map((row) => ({
      ...row,
      ...(against !== undefined && { against }),
      spoken: `${row.spoken}; ${words.profile.key.town(town)} ${valueText(whole, indicator.kind, words)}`,
    }));
  });
  const axis = `${words.profile.column.scale}; ${words.document.townMark(words.profile.key.town(town))}`;
  const drawing = drawIntervalChart({ title, rows, mark: 'dot', axis, tight: true });
  return { kind: 'figure', drawing, caption: title };
}

/** The same as the table of the area's page: a change only where the release calls it proven. */
export function profileTable({ words, release }: ReportMaterial, profile: AreaProfile): Table {
  const { column } = words.profile;
  const { municipality, methods } = release;
  const columns: [string, ...string[]] = [
    column.topic,
    column.value,
    column.interval,
    column.town(municipality.name),
    column.rest,
    methods.previous ? column.change(methods.previous.wave) : words.profile.notMeasured,
  ];
  const lines = linesOf(profile).map(({ title, indicator, cell, town }) => {
    const [value = '', interval = '', , note = ''] = figureCells(cell, indicator.kind, words);
    const whole = valueText(town, indicator.kind, words);
    const change = changeText(cell, indicator.kind, words);
    return { head: title, cells: [value, interval, whole, restText(cell, words), change], note };
  });
  return withSigns(words.document.profileTable(profile.area.name), columns, lines, words);
}

interface NotedRow {
  head: string;
  cells: readonly string[];
  note: string;
}

/** The column of signs in words stands only where one of the rows has such a sign. */
function withSigns(
  caption: string,
  columns: readonly [string, ...string[]],
  rows: readonly NotedRow[],
  words: AllWords,
): Table {
  const isNoted = rows.some(({ note }) => note !== '');
  return {
    kind: 'table',
    tight: true,
    caption,
    columns: isNoted ? [...columns, words.table.signs] : columns,
    rows: rows.map(({ head, cells, note }) => ({ head, cells: isNoted ? [...cells, note] : cells })),
  };
}

function restText(cell: ProfileLine['cell'], { profile: { rest } }: AllWords): string {
  const figure = figureOf(cell);
  return figure ? rest[figure.versusRest ?? 'none'] : '';
}

function changeText(
  cell: ProfileLine['cell'],
  kind: ProfileLine['indicator']['kind'],
  words: AllWords,
): string {
  const figure = figureOf(cell);
  if (!figure) return '';
  const change = figure.versusPrevious;
  if (!change) return words.profile.notMeasured;
  return change.significant ? changeAmount(signed(change.change), kind, words) : words.profile.steady;
}

/** What people there named most often; answers without a figure are only counted. */
export function profileAnswers(
  { words, release }: ReportMaterial,
  { area }: AreaProfile,
  { title, named, hidden }: ProfileAnswers,
): Block[] {
  const { column, answers, answersNone, answersHidden } = words.profile;
  const caption = `${area.name}: ${answers(title)}`;
  const rest: Block[] = hidden.length > 0 ? [{ kind: 'paragraph', text: answersHidden(hidden.length) }] : [];
  if (named.length === 0) return [{ kind: 'paragraph', text: `${caption}. ${answersNone}` }];
  const rows = named.slice(0, shown).map(({ title: answer, cell, town }) => {
    const [value = '', interval = '', , note = ''] = figureCells(cell, 'shares', words);
    return { head: answer, cells: [value, interval, valueText(town, 'shares', words)], note };
  });
  const columns: [string, ...string[]] = [
    column.answer,
    column.value,
    column.interval,
    column.town(release.municipality.name),
  ];
  return [withSigns(caption, columns, rows, words), ...rest];
}
