import { type AnswerCounts, countAt, widePieces } from './countAnswers.ts';
import { addForms, type Form } from './forms.ts';
import type { Layout } from './layout.ts';
import type { Programme } from './solve.ts';
import type { AttackedTable } from './tables.ts';

/**
 * Several answers a person: everybody ticked at least one and at most so many; an exclusive option stands alone; who
 * ticked one of some options is at least the largest and at most the sum of them.
 *
 * @returns Σ w y of every piece of the table, in points
 */
export function knowTicks(
  table: AttackedTable,
  { column, counts }: AnswerCounts,
  wide: Layout,
  programme: Programme,
): ReadonlyMap<string, Form> {
  const { indicator, option, layout, sizes } = table;
  const keys = indicator.kind === 'share' ? indicator.in : [option ?? ''];
  const most = (column.question.kind === 'multiple' ? column.question.max : undefined) ?? counts.size;
  const low = Number.NEGATIVE_INFINITY;
  return new Map(
    [...layout.pieces.keys()].map((key): [string, Form] => {
      const pieces = widePieces(table, key, wide);
      const { weight = 0, persons = 0 } = sizes.get(key) ?? {};
      if (pieces.length === 0 || persons === 0) return [key, new Map()];
      const ticks = [...counts].map(([position, byPiece]) => ({
        form: countAt(byPiece, pieces),
        alone: column.options[position]?.exclusive === true,
        chosen: keys.includes(column.options[position]?.key ?? ''),
      }));
      const alone = ticks.filter((tick) => tick.alone);
      const sum = (some: typeof ticks, factor = 1) => some.map(({ form }) => [factor, form] as const);
      for (const tick of ticks.filter((one) => !one.alone)) {
        programme.line({ form: addForms(sum([tick, ...alone])), low, high: weight });
      }
      programme.line({ form: addForms(sum(ticks)), low: weight, high: Number.POSITIVE_INFINITY });
      programme.line({
        form: addForms([...sum(ticks), ...sum(alone, most - 1)]),
        low,
        high: most * weight,
      });
      const own: Form = new Map([[programme.unknown(0, 100 * weight), 1]]);
      const chosen = ticks.filter((tick) => tick.chosen);
      const others = ticks.filter((tick) => !tick.chosen);
      programme.line({ form: addForms([[1, own], ...sum(chosen, -100)]), low, high: 0 });
      programme.line({ form: addForms([[-1, own], ...sum(others, -100)]), low, high: -100 * weight });
      const inside = chosen.filter((tick) => tick.alone);
      for (const tick of [...chosen.filter((one) => !one.alone), undefined]) {
        const some = tick ? [...inside, tick] : inside;
        programme.line({ form: addForms([[-1, own], ...sum(some, 100)]), low, high: 0 });
      }
      const outside = others.filter((tick) => tick.alone);
      programme.line({ form: addForms([[1, own], ...sum(outside, 100)]), low, high: 100 * weight });
      return [key, own];
    }),
  );
}
