import type { Comparison } from '../../../../surveys/language/operators.ts';
import { editorWords } from '../../i18n/editor.ts';
import { say } from '../../state/language.ts';
import type { Asked } from '../draft/asked.ts';
import { textOf } from '../texts.ts';
import { compareWith, type Offered, offeredFor, offeredOf } from './shapes.ts';

/** Question, comparison, answer: three lists. */
export function ComparisonRow({
  comparison,
  earlier,
  onChange,
}: {
  comparison: Comparison;
  earlier: readonly Asked[];
  onChange: (comparison: Comparison) => void;
}) {
  const words = say(editorWords).condition;
  const question = earlier.find(({ key }) => key === comparison.question);
  const offered = offeredOf(comparison);
  return (
    <div class="condition__row">
      <select
        aria-label={words.question}
        value={comparison.question}
        onChange={({ currentTarget }) => {
          const chosen = earlier.find(({ key }) => key === currentTarget.value);
          if (chosen) onChange(compareWith(chosen));
        }}
      >
        {!question && <option value={comparison.question}>{comparison.question}</option>}
        {earlier.map(({ key, text }) => (
          <option key={key} value={key}>
            {textOf(text) || key}
          </option>
        ))}
      </select>
      {question && (
        <select
          aria-label={words.operator}
          value={offered}
          onChange={({ currentTarget }) => onChange(compareWith(question, currentTarget.value as Offered))}
        >
          {offeredFor(question).map((operator) => (
            <option key={operator} value={operator}>
              {words.operators[operator]}
            </option>
          ))}
        </select>
      )}
      {question && (
        <ValueField comparison={comparison} question={question} offered={offered} onChange={onChange} />
      )}
    </div>
  );
}

function ValueField({
  comparison,
  question,
  offered,
  onChange,
}: {
  comparison: Comparison;
  question: Asked;
  offered: Offered;
  onChange: (comparison: Comparison) => void;
}) {
  const words = say(editorWords).condition;
  if (offered === 'answered' || offered === 'unanswered') return null;
  if (question.kind === 'consent') return <span>{words.yes}</span>;
  const value = String((comparison as unknown as Record<string, unknown>)[offered] ?? '');
  if (question.range)
    return (
      <input
        aria-label={words.number}
        type="number"
        value={value}
        onInput={({ currentTarget }) => onChange(compareWith(question, offered, Number(currentTarget.value)))}
      />
    );
  return (
    <select
      aria-label={words.value}
      value={value}
      onChange={({ currentTarget }) => onChange(compareWith(question, offered, currentTarget.value))}
    >
      {!question.options.some(({ key }) => key === value) && <option value={value}>{value}</option>}
      {question.options.map(({ key, text }) => (
        <option key={key} value={key}>
          {textOf(text) || key}
        </option>
      ))}
    </select>
  );
}
