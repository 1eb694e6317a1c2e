import type { EntryErrors } from '../../../server/fieldwork/paper/entryWork.ts';
import { fill } from '../../i18n/fill.ts';
import { entryWords } from '../i18n/entry.ts';
import { Table } from '../parts/Table.tsx';
import { say } from '../state/language.ts';
import type { Field } from './form/fields.ts';

/** How often the second round differed so far, the worst question first. */
export function ErrorRates({ errors, fields }: { errors: EntryErrors; fields: readonly Field[] }) {
  const words = say(entryWords);
  const nameOf = (question: string) => {
    const field = fields.find(({ key }) => key === question);
    return field ? `${field.code} ${field.text}` : question;
  };
  return (
    <details class="entry__errors">
      <summary>{words.errors}</summary>
      {errors.questions.length > 0 && <p>{fill(words.errorsIntro, { forms: errors.forms })}</p>}
      <Table
        caption={words.errors}
        columns={[
          { title: words.question, cell: ({ question }) => nameOf(question) },
          { title: words.rate, cell: ({ percent }) => `${percent} %`, isNumber: true },
        ]}
        rows={[...errors.questions].sort((one, other) => other.percent - one.percent)}
        keyOf={({ question }) => question}
        empty={words.noErrors}
      />
    </details>
  );
}
