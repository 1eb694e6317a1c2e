import type { ProtocolRow, RetentionView } from '../../../server/retention/plan.ts';
import type { Rule } from '../../../server/retention/rules.ts';
import { retentionWords } from '../i18n/retention.ts';
import { sayActor } from '../parts/sayActor.ts';
import { sayDay } from '../parts/sayDay.ts';
import { Table } from '../parts/Table.tsx';
import { language, say } from '../state/language.ts';

/** What was deleted, when and under which rule; how much in steps of ten. */
export function Protocol({ rows }: { rows: RetentionView['protocol'] }) {
  const words = say(retentionWords);
  const number = new Intl.NumberFormat(language.value);
  const hasBackups = rows.some(({ goneFromBackups }) => goneFromBackups);
  const rules: Record<string, string> = words.rule;
  return (
    <section class="release__wave">
      <h2>{words.protocol.title}</h2>
      <Table
        caption={words.protocol.title}
        empty={words.protocol.none}
        rows={rows}
        keyOf={(row) => row.number}
        columns={[
          { title: words.protocol.day, cell: ({ day }) => sayDay(day) },
          { title: words.protocol.wave, cell: ({ wave }) => wave },
          { title: words.protocol.what, cell: ({ rule }) => rules[rule as Rule] ?? rule },
          {
            title: words.protocol.rows,
            cell: ({ rounded }) => (rounded === 0 ? words.few : words.about(number.format(rounded))),
          },
          { title: words.protocol.by, cell: ({ who, account }) => who ?? sayActor(account) },
          ...(hasBackups
            ? [
                {
                  title: words.protocol.inBackups,
                  cell: ({ goneFromBackups }: ProtocolRow) => goneFromBackups && sayDay(goneFromBackups),
                },
              ]
            : []),
        ]}
      />
      {hasBackups && <p>{words.byHand}</p>}
    </section>
  );
}
