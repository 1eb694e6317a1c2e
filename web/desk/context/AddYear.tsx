import { useState } from 'preact/hooks';
import { contextWords } from '../i18n/context.ts';
import { Button } from '../parts/Button.tsx';
import { Field } from '../parts/Field.tsx';
import { say } from '../state/language.ts';

/** Another column of the grid. */
export function AddYear({ years, onAdd }: { years: readonly string[]; onAdd: (year: string) => void }) {
  const words = say(contextWords);
  const [year, setYear] = useState('');
  const isYear = /^(19|20|21)\d\d$/.test(year.trim());
  const isThere = years.includes(year.trim());
  const add = () => {
    if (!isYear || isThere) return;
    onAdd(year.trim());
    setYear('');
  };
  return (
    <div class="filters">
      <Field
        label={words.year}
        value={year}
        inputMode="numeric"
        onInput={setYear}
        {...(isThere && { fault: words.yearThere })}
      />
      <Button onClick={add} disabled={!isYear || isThere}>
        {words.addYear}
      </Button>
    </div>
  );
}
