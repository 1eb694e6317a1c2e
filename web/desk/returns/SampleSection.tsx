import type { SampleReturns } from '../../../server/fieldwork/returns/readReturns.ts';
import { fill } from '../../i18n/fill.ts';
import { returnsWords } from '../i18n/returns.ts';
import { sayAreas } from '../parts/sayAreas.ts';
import { type Column, Table } from '../parts/Table.tsx';
import { formatDay } from '../state/format.ts';
import { say } from '../state/language.ts';
import { CourseChart } from './CourseChart.tsx';

/** "unter 10" for a count that was rounded down to nothing. */
export const sayCount = (count: number): string => (count > 0 ? String(count) : say(returnsWords).underTen);

/** The returns of the invited, or of the open sample. */
export function SampleSection({ returns }: { returns: SampleReturns }) {
  const words = say(returnsWords);
  const { sample, answered, letters, byMode, days, halfWidth, strata, advice } = returns;
  return (
    <section class="stack">
      <h2>{words.sample[sample]}</h2>
      <dl class="figures">
        <Figure name={words.answered}>{sayCount(answered)}</Figure>
        {letters !== undefined && <Figure name={words.invited}>{letters}</Figure>}
        {letters !== undefined && answered > 0 && (
          <Figure name={words.rate}>{Math.round((100 * answered) / letters)} %</Figure>
        )}
        {byMode.map(({ mode, answered: count }) => (
          <Figure key={mode} name={words.modes[mode]}>
            {sayCount(count)}
          </Figure>
        ))}
      </dl>
      {days.length === 0 ? <p>{words.noneYet}</p> : <Course days={days} />}
      {advice && (
        <>
          <h3>{words.advice}</h3>
          <p>{words.adviceSays[advice]}</p>
        </>
      )}
      {halfWidth !== undefined && (
        <>
          <h3>{words.precision}</h3>
          <p>{fill(words.precisionTown, { points: halfWidth })}</p>
          <p class="field__hint">{words.precisionHint}</p>
        </>
      )}
      {strata.length > 1 && <Strata strata={strata} />}
    </section>
  );
}

function Figure({ name, children }: { name: string; children: string | number | (string | number)[] }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function Course({ days }: Pick<SampleReturns, 'days'>) {
  const words = say(returnsWords);
  return (
    <>
      <h3>{words.course}</h3>
      <CourseChart days={days} />
      <details>
        <summary>{words.byDay}</summary>
        <Table
          caption={words.byDay}
          columns={[
            { title: words.day, cell: ({ day }) => formatDay(day) },
            { title: words.answered, cell: ({ answered }) => sayCount(answered), isNumber: true },
          ]}
          rows={[...days].reverse()}
          keyOf={({ day }) => day}
          empty={words.noneYet}
        />
      </details>
    </>
  );
}

function Strata({ strata }: Pick<SampleReturns, 'strata'>) {
  const words = say(returnsWords);
  const columns: Column<SampleReturns['strata'][number]>[] = [
    { title: words.area, cell: ({ areas }) => sayAreas(areas) || words.noArea },
    { title: words.invited, cell: ({ letters }) => letters ?? '–', isNumber: true },
    { title: words.answered, cell: ({ answered }) => sayCount(answered), isNumber: true },
    {
      title: words.rate,
      cell: ({ letters, answered }) =>
        letters && answered ? `${Math.round((100 * answered) / letters)} %` : '–',
      isNumber: true,
    },
    {
      title: words.halfWidth,
      cell: ({ halfWidth }) =>
        halfWidth === undefined ? '–' : fill(words.points, { points: `±${halfWidth}` }),
      isNumber: true,
    },
  ];
  return (
    <>
      <h3>{words.strata}</h3>
      <Table
        caption={words.strata}
        columns={columns}
        rows={strata}
        keyOf={({ areas }) => areas.join()}
        empty={words.noneYet}
      />
    </>
  );
}
