import { useState } from 'preact/hooks';
import type { PaperDesk } from '../../../server/fieldwork/paper/cards.ts';
import { fill } from '../../i18n/fill.ts';
import { ask } from '../api.ts';
import { paperWords } from '../i18n/paper.ts';
import { Button } from '../parts/Button.tsx';
import { Notice } from '../parts/Notice.tsx';
import { sayAreas } from '../parts/sayAreas.ts';
import { type Column, Table } from '../parts/Table.tsx';
import { useAction } from '../parts/useAction.ts';
import { say } from '../state/language.ts';

/** Piles of ten or more become bundles. */
export function BindBundles({
  path,
  desk,
  onBound,
}: {
  path: string;
  desk: PaperDesk;
  onBound: () => Promise<void>;
}) {
  const words = say(paperWords);
  const [bound, setBound] = useState<number>();
  const bind = useAction(async (stratum: number | 'rest') => {
    const { number } = await ask<{ number: number }>(`${path}/bundles`, 'POST', { stratum });
    setBound(number);
    await onBound();
  });
  const columns: Column<PaperDesk['waiting'][number]>[] = [
    { title: words.areas, cell: ({ areas }) => sayAreas(areas) || words.wholeTown },
    { title: words.forms, cell: ({ forms }) => forms || words.underTen, isNumber: true },
    {
      title: words.bind,
      isAction: true,
      cell: ({ stratum, forms }) =>
        forms > 0 ? (
          <Button isBusy={bind.isBusy} onClick={() => bind.run(stratum)}>
            {words.makeBundle}
          </Button>
        ) : (
          words.tooFew
        ),
    },
  ];
  return (
    <section class="stack">
      <h2>{words.bind}</h2>
      <p>{words.bindIntro}</p>
      {bind.fault && <Notice kind="fault">{bind.fault}</Notice>}
      {bound !== undefined && <Notice kind="done">{fill(words.bound, { number: bound })}</Notice>}
      <Table
        caption={words.waiting}
        columns={columns}
        rows={desk.waiting}
        keyOf={({ stratum }) => stratum}
        empty={words.nothingWaits}
      />
      {desk.canJoinRest && (
        <>
          <p>{words.restHint}</p>
          <Button isBusy={bind.isBusy} onClick={() => bind.run('rest')}>
            {words.rest}
          </Button>
        </>
      )}
    </section>
  );
}
