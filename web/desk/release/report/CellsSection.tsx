import type { CellCount, ReportSheet } from '../../../../server/release/sheet/reportSheet.ts';
import { reportWords } from '../../i18n/report.ts';
import { Table } from '../../parts/Table.tsx';
import { say } from '../../state/language.ts';

const statuses = ['published', 'limited', 'class', 'modelled', 'uncertain', 'secret'] as const;

/** How many figures are shown, by level; and that the audit held. */
export function CellsSection({ sheet }: { sheet: ReportSheet }) {
  const words = say(reportWords);
  const { attacked, hiddenForIt } = sheet.audit;
  const { above, below, similar } = sheet.comparisons;
  return (
    <section>
      <h3>{words.cells.title}</h3>
      <p>{words.cells.what}</p>
      <Table<CellCount>
        caption={words.cells.title}
        empty=""
        rows={sheet.cells}
        keyOf={({ level, isSplit }) => `${level} ${isSplit}`}
        columns={[
          {
            title: words.cells.kind,
            cell: ({ level, isSplit }) =>
              isSplit ? `${words.cells.level[level]} ${words.cells.split}` : words.cells.level[level],
          },
          ...statuses.map((status) => ({
            title: words.cells.status[status],
            cell: ({ counts }: CellCount) => counts[status],
            isNumber: true,
          })),
        ]}
      />
      <p>{attacked === 0 ? words.auditNone : words.audit(attacked, hiddenForIt)}</p>
      {sheet.kept > 0 && <p>{words.kept(sheet.kept)}</p>}
      <p>{words.rest(above, below, similar)}</p>
    </section>
  );
}
