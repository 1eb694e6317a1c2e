import { editorWords } from '../../i18n/editor.ts';
import { Button } from '../../parts/Button.tsx';
import { say } from '../../state/language.ts';
import { optionsOf, questionsOf } from '../draft/asked.ts';
import { type AuthoredUse, pathOf, type Spot } from '../draft/body.ts';
import { changeAt } from '../draft/changeAt.ts';
import { writeOut } from '../draft/create.ts';
import { useEditor } from '../state/editor.ts';
import { fill, textOf } from '../texts.ts';

/** A question taken from the bank: to be read, and to be written out by whoever wants other words. */
export function BankQuestion({ use, spot }: { use: AuthoredUse; spot: Spot }) {
  const { bank, body, put } = useEditor();
  const words = say(editorWords).question;
  const questions = questionsOf(use, bank);
  const module = bank.modules.find(({ key }) => key === use.use);

  function replace(): void {
    const [section, list] = [
      ['sections', spot.section, 'questions'],
      body.value.sections[spot.section]?.questions ?? [],
    ];
    const written = writeOut(use, bank);
    put(
      changeAt(
        body.value,
        section,
        list.flatMap((entry, at) => (at === spot.index ? written : [entry])),
      ),
    );
  }
  return (
    <div class="bank-question" data-path={pathOf(spot).join('.')}>
      <p class="field__hint">{fill(words.bankNote, { module: textOf(module?.title) || use.use })}</p>
      {questions.map((question) => (
        <div key={question.key} class="bank-question__text">
          <p>
            <strong>{textOf(question.text)}</strong>
          </p>
          {'help' in question && question.help && <p class="field__hint">{textOf(question.help)}</p>}
          {question.kind === 'matrix' && (
            <ul>
              {question.items.map(({ key, text }) => (
                <li key={key}>{textOf(text)}</li>
              ))}
            </ul>
          )}
          <p class="field__hint">
            {optionsOf(question, bank)
              .map(({ text }) => textOf(text))
              .join(' · ')}
          </p>
        </div>
      ))}
      <Button onClick={replace}>{words.writeOut}</Button>
      <p class="field__hint">{words.writeOutHint}</p>
    </div>
  );
}
