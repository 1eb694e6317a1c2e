import { useState } from 'preact/hooks';
import type { RetentionView } from '../../../server/retention/plan.ts';
import { ask } from '../api.ts';
import { retentionWords } from '../i18n/retention.ts';
import { Button } from '../parts/Button.tsx';
import { Field } from '../parts/Field.tsx';
import { Notice } from '../parts/Notice.tsx';
import { useAction } from '../parts/useAction.ts';
import { say } from '../state/language.ts';

interface PlanFormProps {
  plan: RetentionView['usual'];
  path: string;
  mayChange: boolean;
  hint?: string | undefined;
  onChange: () => Promise<void>;
}

/** The months, and a form to change them for whoever may. */
export function PlanForm({ plan, path, mayChange, hint, onChange }: PlanFormProps) {
  const words = say(retentionWords);
  const [isOpen, setOpen] = useState(false);
  const [answers, setAnswers] = useState(String(plan.answersMonths));
  const [texts, setTexts] = useState(String(plan.textsMonths));
  const save = useAction(async () => {
    await ask(path, 'PUT', { answersMonths: Number(answers), textsMonths: Number(texts) });
    await onChange();
    setOpen(false);
  });
  if (!isOpen)
    return (
      <p class="texts__pages">
        <span>
          {words.answersMonths}: {plan.answersMonths}. {words.textsMonths}: {plan.textsMonths}.
        </span>
        {mayChange && <Button onClick={() => setOpen(true)}>{words.change}</Button>}
      </p>
    );
  return (
    <form
      class="release__form"
      onSubmit={(event) => {
        event.preventDefault();
        void save.run();
      }}
    >
      {hint && <p class="release__quiet">{hint}</p>}
      <div class="retention__months">
        <Field type="number" label={words.answersMonths} value={answers} onInput={setAnswers} required />
        <Field type="number" label={words.textsMonths} value={texts} onInput={setTexts} required />
      </div>
      {save.fault && <Notice kind="fault">{save.fault}</Notice>}
      <p class="buttons">
        <Button look="primary" type="submit" isBusy={save.isBusy}>
          {words.save}
        </Button>
        <Button onClick={() => setOpen(false)}>{words.cancel}</Button>
      </p>
    </form>
  );
}
