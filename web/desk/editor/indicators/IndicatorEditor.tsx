import { editorWords } from '../../i18n/editor.ts';
import { Button } from '../../parts/Button.tsx';
import { say } from '../../state/language.ts';
import { type Asked, indicatorOf } from '../draft/asked.ts';
import type { OwnIndicator, Path } from '../draft/body.ts';
import { CheckField, ChoiceField, FaultLines } from '../question/fields.tsx';
import { TextsField } from '../question/TextsField.tsx';
import { useEditor } from '../state/editor.ts';
import { fill, textOf } from '../texts.ts';

/** One indicator: its words, and what it counts. */
export function IndicatorEditor({ index }: { index: number }) {
  const editor = useEditor();
  const words = say(editorWords).indicator;
  const entries = editor.body.value.indicators ?? [];
  const entry = entries[index];
  if (!entry) return null;
  const path = ['indicators', index];
  const indicator = indicatorOf(entry, editor.bank);
  const remove = () => {
    editor.selection.value = { at: 'tables' };
    editor.set(
      ['indicators'],
      entries.filter((_, at) => at !== index),
    );
  };
  return (
    <div class="editor-detail">
      <h2>{words.heading}</h2>
      <FaultLines path={path} />
      <ComparableIndicator name={indicator?.key ?? ''} />
      {'use' in entry ? (
        <>
          <p>
            <strong>{textOf(indicator?.title) || entry.use}</strong>
          </p>
          <p>{textOf(indicator?.description)}</p>
          <p class="field__hint">{words.bankNote}</p>
        </>
      ) : (
        <OwnIndicatorFields indicator={entry} path={path} />
      )}
      <div class="buttons editor-part">
        <Button look="danger" onClick={remove}>
          {words.delete}
        </Button>
      </div>
    </div>
  );
}

function ComparableIndicator({ name }: { name: string }) {
  const { checked } = useEditor();
  const words = say(editorWords).question;
  const marks = (checked.value?.comparable ?? []).filter(({ indicators }) => name in indicators);
  if (marks.length === 0) return null;
  return (
    <ul class="comparable">
      {marks.map(({ wave, indicators }) => {
        const reason = indicators[name];
        const sentence = reason
          ? fill(words.notComparable, { wave, reason: words.reasons[reason] ?? reason })
          : fill(words.comparable, { wave });
        return (
          <li key={wave} class={reason ? 'comparable__broken' : 'comparable__good'}>
            <span aria-hidden="true">{reason ? '○' : '●'}</span> {sentence}
          </li>
        );
      })}
    </ul>
  );
}

function OwnIndicatorFields({ indicator, path }: { indicator: OwnIndicator; path: Path }) {
  const { set } = useEditor();
  const words = say(editorWords).indicator;
  return (
    <>
      <TextsField path={[...path, 'title']} label={words.title} isNeeded rows={1} />
      <TextsField path={[...path, 'description']} label={words.description} />
      <ChoiceField
        label={words.goal}
        value={indicator.goal}
        choices={Object.entries(words.goals)}
        onChoose={(goal) => set([...path, 'goal'], goal)}
      />
      <p>{words.kinds[indicator.kind]}</p>
      {indicator.kind === 'mean' ? (
        <MeanItems indicator={indicator} path={path} />
      ) : (
        <ShareItem indicator={indicator} path={path} />
      )}
      <CheckField path={[...path, 'level']} label={words.level} value="municipality" />
    </>
  );
}

const isScored = ({ kind, options, question }: Asked): boolean =>
  (kind === 'scale' && 'score' in question && question.score !== undefined) ||
  options.some(({ score }) => score !== undefined);

function MeanItems({ indicator, path }: { indicator: Extract<OwnIndicator, { kind: 'mean' }>; path: Path }) {
  const { asked, set } = useEditor();
  const words = say(editorWords).indicator;
  const { items } = indicator;
  const offered = asked.value.filter((one) => isScored(one) || items.includes(one.key));
  return (
    <fieldset class="checks">
      <legend>{words.items}</legend>
      <FaultLines path={[...path, 'items']} />
      {items.map((key, at) => (
        <FaultLines key={key} path={[...path, 'items', at]} />
      ))}
      {offered.map(({ key, text }) => (
        <label key={key} class="check">
          <input
            type="checkbox"
            checked={items.includes(key)}
            onChange={({ currentTarget }) => {
              const next = currentTarget.checked ? [...items, key] : items.filter((one) => one !== key);
              set([...path, 'items'], next);
            }}
          />
          <span>{textOf(text) || key}</span>
        </label>
      ))}
    </fieldset>
  );
}

function ShareItem({ indicator, path }: { indicator: Exclude<OwnIndicator, { kind: 'mean' }>; path: Path }) {
  const { asked, set } = useEditor();
  const words = say(editorWords).indicator;
  const offered = asked.value.filter(({ options, kind }) => options.length > 0 && kind !== 'area');
  const item = asked.value.find(({ key }) => key === indicator.item);
  return (
    <>
      <FaultLines path={[...path, 'item']} />
      <ChoiceField
        label={words.items}
        value={indicator.item}
        choices={offered.map(({ key, text }): [string, string] => [key, textOf(text) || key])}
        onChoose={(key) => set([...path, 'item'], key)}
      />
      {indicator.kind === 'share' && (
        <fieldset class="checks">
          <legend>{words.counted}</legend>
          <FaultLines path={[...path, 'in']} />
          {(item?.options ?? [])
            .filter(({ missing }) => !missing)
            .map(({ key, text }) => (
              <label key={key} class="check">
                <input
                  type="checkbox"
                  checked={indicator.in.includes(key)}
                  onChange={({ currentTarget }) => {
                    const next = currentTarget.checked
                      ? [...indicator.in, key]
                      : indicator.in.filter((one) => one !== key);
                    set([...path, 'in'], next);
                  }}
                />
                <span>{textOf(text) || key}</span>
              </label>
            ))}
        </fieldset>
      )}
    </>
  );
}
