import type { DeskReport } from '../../../server/release/desk/readReport.ts';
import { reportWords } from '../i18n/report.ts';
import { Notice } from '../parts/Notice.tsx';
import { sayActor } from '../parts/sayActor.ts';
import { sayMoment } from '../parts/sayDay.ts';
import { Table } from '../parts/Table.tsx';
import { say } from '../state/language.ts';
import { BesideSection } from './report/BesideSection.tsx';
import { CellsSection } from './report/CellsSection.tsx';
import { HiddenSection } from './report/HiddenSection.tsx';
import { NonResponseSection } from './report/NonResponseSection.tsx';
import { QualitySection } from './report/QualitySection.tsx';
import { WeightsSection } from './report/WeightsSection.tsx';

/** The report sheet: what an analyst reads before anybody else reads a figure. */
export function Report({ report }: { report: DeskReport }) {
  const words = say(reportWords);
  const { sheet } = report;
  return (
    <div class="release__report">
      {sheet ? <CellsSection sheet={sheet} /> : <Notice>{words.noSheet}</Notice>}
      {sheet && <HiddenSection sheet={sheet} names={report.names} />}
      <BesideSection report={report} />
      <WeightsSection methods={report.methods} />
      {sheet && <QualitySection quality={sheet.quality} minimumBase={report.methods.minimumBase} />}
      <NonResponseSection report={report} />
      <History history={report.history} />
    </div>
  );
}

function History({ history }: Pick<DeskReport, 'history'>) {
  const { history: words, action: actions } = say(reportWords);
  return (
    <section>
      <h3>{words.title}</h3>
      <Table
        caption={words.title}
        empty={words.none}
        rows={history}
        keyOf={({ at, action }) => `${at} ${action}`}
        columns={[
          { title: words.when, cell: ({ at }) => sayMoment(at) },
          { title: words.who, cell: ({ who }) => sayActor(who) },
          { title: words.what, cell: ({ action }) => actions[action] ?? action },
        ]}
      />
    </section>
  );
}
