import { useEffect, useState } from 'preact/hooks';
import type { EntryForm, EntryWave } from '../../../server/fieldwork/paper/entryWork.ts';
import { fill } from '../../i18n/fill.ts';
import { ask } from '../api.ts';
import { entryWords } from '../i18n/entry.ts';
import { Button } from '../parts/Button.tsx';
import { Field } from '../parts/Field.tsx';
import { Notice } from '../parts/Notice.tsx';
import { useAction } from '../parts/useAction.ts';
import { say } from '../state/language.ts';
import { beginForm, savedSecond, work } from './work.ts';

/** The second typing of a form that somebody else typed first, by the mark on the paper. */
export function SecondStart({ town, account, wave }: { town: string; account: string; wave: EntryWave }) {
  const words = say(entryWords);
  const [mark, setMark] = useState('');
  // Said once: not to whoever opens this screen later.
  useEffect(() => () => forgetSaved(), []);
  const begin = useAction(async () => {
    forgetSaved();
    const path = `/desk/municipalities/${town}/waves/${wave.key}/entry`;
    const plain = mark.toUpperCase().replaceAll(/[\s-]/g, '');
    const { language, bundle } = await ask<{ language: string; bundle?: number }>(
      `${path}/kept/${encodeURIComponent(plain)}`,
    );
    const given = await ask<EntryForm>(`${path}?language=${language}`);
    const one = { account, town, wave: wave.key, language, every: 0, errors: wave.errors, given, number: 1 };
    work.value = {
      ...beginForm({ ...one, ...(bundle !== undefined && { bundle }) }),
      phase: 'second',
      mark: plain,
    };
  });
  const saved = savedSecond.value;
  return (
    <form
      class="stack entry__second"
      onSubmit={(event) => {
        event.preventDefault();
        if (mark.trim() !== '') void begin.run();
      }}
    >
      <h2>{words.secondStart}</h2>
      {saved && <Notice kind="done">{fill(words.savedSecond, { mark: saved })}</Notice>}
      {begin.fault && <Notice kind="fault">{begin.fault}</Notice>}
      <Field
        label={words.mark}
        hint={words.markHint}
        value={mark}
        onInput={setMark}
        autocomplete="off"
        isFirst={saved !== undefined}
      />
      <Button type="submit" isBusy={begin.isBusy} disabled={mark.trim() === ''}>
        {words.secondBegin}
      </Button>
    </form>
  );
}

function forgetSaved(): void {
  savedSecond.value = undefined;
}
