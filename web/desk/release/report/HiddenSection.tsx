import type { DeskReport } from '../../../../server/release/desk/readReport.ts';
import type { HiddenPlace, ReportSheet } from '../../../../server/release/sheet/reportSheet.ts';
import { reportWords } from '../../i18n/report.ts';
import { Table } from '../../parts/Table.tsx';
import { say } from '../../state/language.ts';
import { figureName, placeName } from './names.ts';

/** Every figure that is not shown, by reason and place. */
export function HiddenSection({ sheet, names }: { sheet: ReportSheet; names: DeskReport['names'] }) {
  const words = say(reportWords);
  return (
    <section>
      <h3>{words.hidden.title}</h3>
      {sheet.hidden.length === 0 && <p>{words.hidden.none}</p>}
      {sheet.hidden.map(({ reason, places }) => (
        <details key={reason} class="release__reason">
          <summary>
            {words.reason[reason]} ({places.reduce((sum, { figures }) => sum + figures.length, 0)})
          </summary>
          <Table<HiddenPlace>
            caption={words.reason[reason]}
            empty=""
            rows={places}
            keyOf={(place) => placeName(names, place)}
            columns={[
              { title: words.hidden.place, cell: (place) => placeName(names, place) },
              {
                title: words.hidden.figures,
                cell: ({ figures }) => figures.map((figure) => figureName(names, figure)).join('; '),
              },
            ]}
          />
        </details>
      ))}
    </section>
  );
}
