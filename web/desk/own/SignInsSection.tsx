import type { OwnAccount } from '../../../server/accounts/ownRoutes.ts';
import { ownWords } from '../i18n/own.ts';
import { sayDay } from '../parts/sayDay.ts';
import { Table } from '../parts/Table.tsx';
import { say } from '../state/language.ts';

/** On which days one was let in, so that what was somebody else is noticed. */
export function SignInsSection({ signIns }: Pick<OwnAccount, 'signIns'>) {
  const { signIns: words } = say(ownWords);
  return (
    <section class="stack">
      <h2>{words.title}</h2>
      <p>{words.says}</p>
      <Table
        caption={words.title}
        empty={words.none}
        rows={signIns}
        keyOf={({ day, proof }) => `${day} ${proof}`}
        columns={[
          { title: words.day, cell: ({ day }) => sayDay(day) },
          { title: words.proof, cell: ({ proof }) => words.proofs[proof] },
          { title: words.times, cell: ({ times }) => times, isNumber: true },
        ]}
      />
    </section>
  );
}
