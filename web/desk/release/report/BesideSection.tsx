import type { FigureBeside } from '../../../../server/release/desk/listBeside.ts';
import type { DeskReport } from '../../../../server/release/desk/readReport.ts';
import { reportWords } from '../../i18n/report.ts';
import { Table } from '../../parts/Table.tsx';
import { say } from '../../state/language.ts';
import { figureName } from './names.ts';

/** The town's own figures beside those of the wave before, and what breaks the comparison. */
export function BesideSection({ report }: { report: DeskReport }) {
  const { beside: words, breaks } = say(reportWords);
  const { previous } = report.methods;
  const rows = report.beside.filter(({ option }) => option === undefined);
  const options = report.beside.filter(({ option }) => option !== undefined);
  return (
    <section>
      <h3>{words.title}</h3>
      {!previous && <p>{words.none}</p>}
      <Figures report={report} rows={rows} caption={words.title} />
      {options.length > 0 && (
        <details class="release__reason">
          <summary>{words.options}</summary>
          <Figures report={report} rows={options} caption={words.options} />
        </details>
      )}
      {previous && (
        <>
          <h4>{breaks.title}</h4>
          <Breaks report={report} />
        </>
      )}
    </section>
  );
}

interface FiguresProps {
  report: DeskReport;
  rows: readonly FigureBeside[];
  caption: string;
}

function Figures({ report, rows, caption }: FiguresProps) {
  const words = say(reportWords).beside;
  const { previous } = report.methods;
  return (
    <Table<FigureBeside>
      caption={caption}
      empty=""
      rows={rows}
      keyOf={keyOf}
      columns={[
        { title: words.figure, cell: (row) => figureName(report.names, keyOf(row)) },
        { title: words.now, cell: ({ now }) => shown(now), isNumber: true },
        ...(previous
          ? [
              {
                title: words.before(previous.wave),
                cell: ({ before }: FigureBeside) => before && shown(before),
                isNumber: true,
              },
              { title: words.change, cell: ({ change }: FigureBeside) => sayChange(change) },
            ]
          : []),
      ]}
    />
  );
}

const keyOf = ({ indicator, option }: FigureBeside) =>
  option === undefined ? indicator : `${indicator}=${option}`;

function shown({ status, value, low, high }: FigureBeside['now']): string {
  const { hidden } = say(reportWords).beside;
  if (value === undefined) return hidden[status as keyof typeof hidden] ?? status;
  return low === undefined ? String(value) : `${value} (${low}–${high})`;
}

function sayChange(change: FigureBeside['change']): string {
  const words = say(reportWords).beside;
  if (!change) return words.noChange;
  const signed = change.change > 0 ? `+${change.change}` : String(change.change).replace('-', '−');
  return `${signed}, ${change.significant ? words.significant : words.chance}`;
}

function Breaks({ report: { methods, names } }: { report: DeskReport }) {
  const { breaks, breakReason } = say(reportWords);
  const list = methods.previous?.breaks ?? [];
  if (list.length === 0) return <p>{breaks.none}</p>;
  return (
    <ul class="release__list">
      {list.map(({ reason, indicator, breakdown, area }) => {
        const places = area?.level === 'district' ? names.districts : names.areas;
        const place = area && (places.find(({ key }) => key === area.key)?.name ?? area.key);
        const what = indicator ? figureName(names, indicator) : (breakdown ?? place ?? breaks.whole);
        return (
          <li key={`${reason} ${what}`}>
            {what}: {breakReason[reason]}
          </li>
        );
      })}
    </ul>
  );
}
