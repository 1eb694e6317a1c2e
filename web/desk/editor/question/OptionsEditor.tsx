import { editorWords } from '../../i18n/editor.ts';
import { Button } from '../../parts/Button.tsx';
import { say } from '../../state/language.ts';
import { optionsOf, writtenOut } from '../draft/asked.ts';
import type { AuthoredOption, AuthoredQuestion, Path, WrittenOption } from '../draft/body.ts';
import { changeAt } from '../draft/changeAt.ts';
import { freeKey } from '../draft/create.ts';
import { useEditor } from '../state/editor.ts';
import { fill, sayNumber, textOf } from '../texts.ts';
import { CheckField, ChoiceField, FaultLines, NumberField } from './fields.tsx';
import { OptionKey } from './OptionKey.tsx';
import { StepButtons } from './StepButtons.tsx';
import { TextsField } from './TextsField.tsx';

type Choice = Extract<AuthoredQuestion, { options?: unknown }>;

/** The answers of a question: a scale of the bank, or written out one by one. */
export function OptionsEditor({ question, path }: { question: Choice; path: Path }) {
  const { bank, put, set, body } = useEditor();
  const words = say(editorWords).question;
  const list = [...path, 'options'];
  const options = question.options ?? [];
  const canScale = question.kind === 'single' || question.kind === 'multiple' || question.kind === 'matrix';
  const scale = 'scale' in question ? question.scale : undefined;
  const keys = new Set(optionsOf(question, bank).map(({ key }) => key));
  const add = (option: WrittenOption) => set(list, [...options, option]);

  function chooseScale(name: string): void {
    const { options: _, scale: __, ...rest } = question as Extract<Choice, { kind: 'matrix' }>;
    const next =
      name === ''
        ? { ...rest, options: options.length > 0 ? options : startingOptions }
        : { ...rest, scale: name };
    put(changeAt(body.value, path, next));
  }
  return (
    <section class="editor-part">
      <h3>{words.options}</h3>
      {canScale && (
        <ChoiceField
          label={words.scale}
          value={scale ?? ''}
          choices={[
            ['', words.ownOptions],
            ...Object.entries(bank.scales).map(([name, all]): [string, string] => [name, describeScale(all)]),
          ]}
          onChoose={chooseScale}
        />
      )}
      {scale !== undefined && (
        <>
          <ScaleList options={optionsOf(question, bank)} />
          <Button
            look="quiet"
            onClick={() => {
              const { scale: _, ...rest } = question as Extract<Choice, { kind: 'matrix' }>;
              put(
                changeAt(body.value, path, { ...rest, options: structuredClone(optionsOf(question, bank)) }),
              );
            }}
          >
            {words.writeOutScale}
          </Button>
        </>
      )}
      {scale === undefined && (
        <>
          <FaultLines path={list} />
          <ol class="options">
            {options.map((option, at) => (
              <li key={typeof option === 'string' ? option : option.key}>
                <OptionRow option={option} question={question} path={[...list, at]} list={list} at={at} />
              </li>
            ))}
          </ol>
          <div class="buttons">
            <Button onClick={() => add({ key: freeKey('a', keys).replace('_', ''), text: {} })}>
              {words.addOption}
            </Button>
            <select
              class="known-option"
              aria-label={words.addKnown}
              value=""
              onChange={({ currentTarget }) => {
                if (currentTarget.value) add(currentTarget.value);
                currentTarget.value = '';
              }}
            >
              <option value="">{words.addKnown}</option>
              {Object.entries(bank.options).map(([name, option]) => (
                <option key={name} value={name} disabled={keys.has(option.key)}>
                  {textOf(option.text)}
                </option>
              ))}
            </select>
          </div>
        </>
      )}
    </section>
  );
}

const startingOptions: WrittenOption[] = [{ key: 'a1', text: {} }, { key: 'a2', text: {} }, 'no_answer'];

const describeScale = (options: readonly AuthoredOption[]): string =>
  options.map(({ text }) => textOf(text)).join(' / ');

function ScaleList({ options }: { options: readonly AuthoredOption[] }) {
  const words = say(editorWords);
  return (
    <ul class="scale-list">
      {options.map(({ key, text, score, missing }) => (
        <li key={key}>
          {textOf(text)}{' '}
          <span>{missing || score === undefined ? words.indicator.noPoints : sayNumber(score)}</span>
        </li>
      ))}
    </ul>
  );
}

function OptionRow({
  option,
  question,
  path,
  list,
  at,
}: {
  option: WrittenOption;
  question: Choice;
  path: Path;
  list: Path;
  at: number;
}) {
  const { bank } = useEditor();
  const words = say(editorWords).question;
  const label = fill(words.option, { number: at + 1 });
  if (typeof option === 'string') {
    const known = writtenOut(option, bank);
    return (
      <div class="option option--known">
        <p>{fill(words.fromList, { name: known ? textOf(known.text) : option })}</p>
        <FaultLines path={path} />
        <StepButtons list={list} at={at} name={label} />
      </div>
    );
  }
  const isRanking = question.kind === 'ranking';
  return (
    <div class="option">
      <TextsField path={[...path, 'text']} label={label} isNeeded rows={1} />
      <FaultLines path={path} />
      {!isRanking && (
        <div class="option__marks">
          {!option.missing && question.kind !== 'area' && (
            <NumberField path={[...path, 'score']} label={words.score} />
          )}
          <CheckField path={[...path, 'missing']} label={words.missing} />
          {question.kind === 'single' && !option.missing && (
            <CheckField path={[...path, 'breakdown']} label={words.noCell} value={false} />
          )}
          {question.kind === 'multiple' && (
            <CheckField path={[...path, 'exclusive']} label={words.exclusive} />
          )}
          {(question.kind === 'single' || question.kind === 'multiple') && !option.missing && (
            <CheckField path={[...path, 'write']} label={words.write} />
          )}
        </div>
      )}
      <OptionKey question={question} option={option} path={path} />
      <StepButtons list={list} at={at} name={label} />
    </div>
  );
}
