import { useState } from 'preact/hooks';
import { fill } from '../../i18n/fill.ts';
import { codesWords } from '../i18n/codes.ts';
import { Button } from '../parts/Button.tsx';
import { Choice } from '../parts/Choice.tsx';
import { Field } from '../parts/Field.tsx';
import { Notice } from '../parts/Notice.tsx';
import { useAction } from '../parts/useAction.ts';
import { say } from '../state/language.ts';
import { sayRefusal } from './refusal.ts';
import { saveFile } from './saveFile.ts';

interface DrawCodesProps {
  path: string;
  choices: readonly { key: string; name: string }[];
  onDrawn: () => void;
}

export function DrawCodes({ path, choices, onDrawn }: DrawCodesProps) {
  const words = say(codesWords);
  const [count, setCount] = useState('');
  const [area, setArea] = useState('');
  const [drawn, setDrawn] = useState<number>();
  const draw = useAction(async () => {
    setDrawn(undefined);
    await saveFile(`${path}/codes`, { count: Number(count), ...(area && { area }) });
    setDrawn(Number(count));
    setCount('');
    onDrawn();
  });
  const isCount = /^[1-9]\d{0,5}$/.test(count.trim()) && Number(count) <= 100_000;
  return (
    <section class="stack">
      <h2>{words.drawHeading}</h2>
      <p>{words.drawHint}</p>
      <form
        class="stack"
        onSubmit={(event) => {
          event.preventDefault();
          void draw.run();
        }}
      >
        <Field
          label={words.count}
          value={count}
          onInput={setCount}
          inputMode="numeric"
          fault={count && !isCount ? words.reasons.count : undefined}
        />
        <Choice
          label={words.area}
          value={area}
          prompt={words.allAreas}
          options={choices.map(({ key, name }) => ({ value: key, label: name }))}
          onChoose={setArea}
        />
        {draw.error !== undefined && <Notice kind="fault">{sayRefusal(draw.error)}</Notice>}
        {drawn !== undefined && <Notice kind="done">{fill(words.drawn, { count: drawn })}</Notice>}
        <p class="buttons">
          <Button look="primary" type="submit" isBusy={draw.isBusy} disabled={!isCount}>
            {words.draw}
          </Button>
        </p>
      </form>
    </section>
  );
}
