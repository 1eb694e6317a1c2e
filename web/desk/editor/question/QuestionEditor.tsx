import { editorWords } from '../../i18n/editor.ts';
import { say } from '../../state/language.ts';
import { ConditionEditor } from '../condition/ConditionEditor.tsx';
import { questionsOf } from '../draft/asked.ts';
import { type AuthoredQuestion, isUse, type Path, pathOf, type Spot } from '../draft/body.ts';
import { IndicatorsBeside } from '../indicators/IndicatorsBeside.tsx';
import { useEditor } from '../state/editor.ts';
import { BankQuestion } from './BankQuestion.tsx';
import { Comparable } from './Comparable.tsx';
import { DeleteQuestion } from './DeleteQuestion.tsx';
import { CheckField, ChoiceField, FaultLines } from './fields.tsx';
import { ItemsEditor } from './ItemsEditor.tsx';
import { KeyField } from './KeyField.tsx';
import { KindFields } from './KindFields.tsx';
import { OptionsEditor } from './OptionsEditor.tsx';
import { TextsField } from './TextsField.tsx';

/** Everything about the question that is selected. */
export function QuestionEditor({ spot }: { spot: Spot }) {
  const { body, bank } = useEditor();
  const entry = body.value.sections[spot.section]?.questions[spot.index];
  const words = say(editorWords);
  if (!entry) return null;
  const path = pathOf(spot);
  const questions = questionsOf(entry, bank);
  return (
    <div class="editor-detail">
      <h2>
        {words.question.heading}
        {questions[0] && <span class="editor-detail__kind"> {words.kinds[questions[0].kind]?.[0]}</span>}
      </h2>
      <FaultLines path={path} />
      <Comparable questions={questions} />
      {isUse(entry) ? <BankQuestion use={entry} spot={spot} /> : <OwnQuestion question={entry} path={path} />}
      <section class="editor-part">
        <h3>{words.question.condition}</h3>
        <ConditionEditor path={[...path, 'showIf']} before={spot} />
      </section>
      <IndicatorsBeside questions={questions} />
      {!isUse(entry) && <KeyField question={entry} path={path} />}
      <DeleteQuestion spot={spot} questions={questions} />
    </div>
  );
}

function OwnQuestion({ question, path }: { question: AuthoredQuestion; path: Path }) {
  const words = say(editorWords).question;
  if (question.kind === 'note')
    return <TextsField path={[...path, 'text']} label={words.noteText} isNeeded rows={5} />;
  return (
    <>
      <TextsField path={[...path, 'text']} label={words.text} isNeeded />
      <details class="editor-more" open={question.help !== undefined || question.short !== undefined}>
        <summary>{words.more}</summary>
        <TextsField path={[...path, 'help']} label={words.help} />
        <TextsField path={[...path, 'short']} label={words.short} rows={1} />
      </details>
      <NeedField question={question} path={path} />
      <KindFields question={question} path={path} />
      {question.kind === 'matrix' && <ItemsEditor question={question} path={path} />}
      {'options' in question ||
      question.kind === 'matrix' ||
      question.kind === 'single' ||
      question.kind === 'multiple' ? (
        <OptionsEditor question={question as Extract<AuthoredQuestion, { options?: unknown }>} path={path} />
      ) : null}
      <CheckField path={[...path, 'nightWalk']} label={words.nightWalk} />
    </>
  );
}

function NeedField({
  question,
  path,
}: {
  question: Exclude<AuthoredQuestion, { kind: 'note' }>;
  path: Path;
}) {
  const { set } = useEditor();
  const words = say(editorWords).question;
  const need = question.required ? 'required' : question.soft ? 'soft' : 'optional';
  return (
    <div>
      <ChoiceField
        label={words.need}
        value={need}
        choices={Object.entries(words.needs)}
        onChoose={(chosen) => {
          const { required: _, soft: __, ...rest } = question;
          set(path, chosen === 'optional' ? rest : { ...rest, [chosen]: true });
        }}
      />
      <p class="field__hint">{words.needHint}</p>
    </div>
  );
}
