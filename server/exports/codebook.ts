import { textIn } from '../../web/ui/textIn.ts';
import type { Release } from '../release/release.ts';
import { exportColumns } from './columns.ts';

/** One line of the codebook: what a column, an indicator, an answer or a group stands for. */
export interface CodebookLine {
  kind: 'column' | 'indicator' | 'option' | 'breakdown' | 'district' | 'area';
  key: string;
  says: string;
  more: string;
}

/** Everything a stranger needs to read the figures: columns first, then keys in the order of the release. */
export function codebookOf(release: Release, language: string): CodebookLine[] {
  const say = (text: Parameters<typeof textIn<string>>[0] | undefined) =>
    (text ? textIn(text, language) : '') ?? '';
  return [
    ...exportColumns.map(({ name, type, says }) => line('column', name, says, type)),
    ...release.indicators.flatMap(({ key, kind, goal, title, description, ends, options = [] }) => [
      line(
        'indicator',
        key,
        say(title),
        [kind, goal, say(description), ends ? `0 = ${say(ends.low)}, 100 = ${say(ends.high)}` : '']
          .filter((part) => part)
          .join('; '),
      ),
      ...options.map((option) => line('option', `${key}/${option.key}`, say(option.title), '')),
    ]),
    ...release.breakdowns.flatMap(({ by, title, values }) =>
      values.map((value) => line('breakdown', `${by}/${value.key}`, say(value.title), say(title))),
    ),
    ...release.districts.map(({ key, name }) => line('district', key, name, '')),
    ...release.areas.map(({ key, name, district }) => line('area', key, name, district ?? '')),
  ];
}

const line = (kind: CodebookLine['kind'], key: string, says: string, more: string): CodebookLine => ({
  kind,
  key,
  says,
  more,
});
