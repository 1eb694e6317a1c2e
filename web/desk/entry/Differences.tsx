import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { entryWords } from '../i18n/entry.ts';
import { Button } from '../parts/Button.tsx';
import { useOwnId } from '../parts/useOwnId.ts';
import { say } from '../state/language.ts';
import { inWords } from './EntryLine.tsx';
import type { Mismatch } from './form/compareEntries.ts';
import { isEmpty, type Value, type Values } from './form/formState.ts';

/** What came out differently the second time. The paper decides; the list is gone once the form is saved. */
export function Differences({
  mismatches,
  isBusy,
  finishes,
  onDecided,
  onReopen,
}: {
  mismatches: readonly Mismatch[];
  isBusy: boolean;
  /** What the button that saves says. */
  finishes: string;
  onDecided: (values: Values) => void;
  onReopen: () => void;
}) {
  const words = say(entryWords);
  const [decided, setDecided] = useState<Readonly<Record<string, 'first' | 'second'>>>({});
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    box.current?.querySelector('input')?.focus();
  }, []);
  const isDone = mismatches.every(({ field }) => decided[field.id]);
  const save = () => {
    const values = mismatches.map((one) => [one.field.id, one[decided[one.field.id] ?? 'second'] ?? null]);
    onDecided(Object.fromEntries(values));
  };
  return (
    <div ref={box} class="stack">
      <h2>{words.differs}</h2>
      <p>{words.differsIntro}</p>
      {mismatches.map((mismatch) => (
        <Difference
          key={mismatch.field.id}
          mismatch={mismatch}
          chosen={decided[mismatch.field.id]}
          onChoose={(which) => setDecided({ ...decided, [mismatch.field.id]: which })}
        />
      ))}
      <div class="buttons">
        <Button look="primary" disabled={!isDone} isBusy={isBusy} onClick={save}>
          {finishes}
        </Button>
        <Button onClick={onReopen}>{words.reopen}</Button>
      </div>
    </div>
  );
}

function Difference({
  mismatch,
  chosen,
  onChoose,
}: {
  mismatch: Mismatch;
  chosen: 'first' | 'second' | undefined;
  onChoose: (which: 'first' | 'second') => void;
}) {
  const words = say(entryWords);
  const name = useOwnId();
  const { field } = mismatch;
  const says = (value: Value | undefined) =>
    value === null || isEmpty(value)
      ? words.empty
      : (inWords(field, value, () => undefined) ?? String(value));
  return (
    <fieldset class="difference">
      <legend>
        <span class="line__code">{field.code}</span> {field.text}
      </legend>
      {(['first', 'second'] as const).map((which) => (
        <label key={which} class="check">
          <input type="radio" name={name} checked={chosen === which} onChange={() => onChoose(which)} />
          <span>
            {which === 'first' ? words.first : words.secondValue}: <strong>{says(mismatch[which])}</strong>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
