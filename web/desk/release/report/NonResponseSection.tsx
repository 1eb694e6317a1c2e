import type { DeskReport } from '../../../../server/release/desk/readReport.ts';
import { reportWords } from '../../i18n/report.ts';
import { Table } from '../../parts/Table.tsx';
import { say } from '../../state/language.ts';
import { figureName } from './names.ts';

/** How many persons in a hundred gave no valid answer, figure by figure. */
export function NonResponseSection({ report: { methods, names } }: { report: DeskReport }) {
  const { nonResponse: words, weights } = say(reportWords);
  return (
    <section>
      <h3>{words.title}</h3>
      <Table
        caption={words.title}
        empty=""
        rows={methods.itemNonResponse}
        keyOf={({ indicator, sample }) => `${indicator} ${sample}`}
        columns={[
          {
            title: words.figure,
            cell: ({ indicator, sample }) =>
              sample === 'open'
                ? `${figureName(names, indicator)} (${weights.sample.open})`
                : figureName(names, indicator),
          },
          { title: words.percent, cell: ({ percent }) => `${percent} %`, isNumber: true },
        ]}
      />
    </section>
  );
}
