import { entryWords } from '../i18n/entry.ts';
import { useOwnId } from '../parts/useOwnId.ts';
import { say } from '../state/language.ts';
import type { Field } from './form/fields.ts';
import type { EntryFault } from './form/findFaults.ts';
import type { Value } from './form/formState.ts';
import type { FindName } from './form/toAnswers.ts';

export interface EntryLineProps {
  field: Field;
  value: Value | undefined;
  find: FindName;
  isCurrent: boolean;
  applies: boolean;
  fault: EntryFault | undefined;
  onFocus: () => void;
  onType: (typed: string) => void;
}

/** The code of the form, an input, and in words what it says; the keys to choose from below the current one. */
export function EntryLine(props: EntryLineProps) {
  const { field, value, find, isCurrent, applies, fault, onFocus, onType } = props;
  const words = say(entryWords);
  const id = useOwnId();
  const isFiltered = !applies && !field.beside && field.place === undefined;
  const isTyped = field.way === 'typed';
  const classes = ['line', isCurrent && 'line--current', !applies && 'line--passed'].filter(Boolean);
  const isLong = isTyped && (field.kind === 'text' || field.place !== undefined || field.kind === 'area');
  return (
    <div class={classes.join(' ')}>
      <label class="line__label" for={id}>
        <span class="line__code">{field.code}</span> <span>{field.text}</span>
      </label>
      <input
        id={id}
        class={`line__input${isLong ? ' line__input--long' : ''}`}
        value={shownKeys(field, value)}
        readOnly={!isTyped}
        data-current={isCurrent ? '' : undefined}
        data-field={field.id}
        inputMode={field.kind === 'text' || field.place ? 'text' : 'numeric'}
        autocomplete="off"
        spellcheck={false}
        aria-describedby={`${id}-says ${id}-keys`}
        aria-invalid={fault ? 'true' : undefined}
        onFocus={onFocus}
        onInput={(event) => isTyped && onType(event.currentTarget.value)}
      />
      <span class="line__says" id={`${id}-says`}>
        {fault ? (
          <span class="line__fault">{words.fault[fault]}</span>
        ) : (
          (inWords(field, value, find) ?? (isFiltered ? words.passedOver : ''))
        )}
      </span>
      {isCurrent && field.stem && <p class="line__stem">{field.stem}</p>}
      {isCurrent && field.choices.length > 0 && (
        <ul class="line__keys" id={`${id}-keys`}>
          {field.choices.map(({ press, text }, at) => (
            <li key={press}>
              <kbd>{isTyped ? at + 1 : press}</kbd> {text}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** What was pressed. */
function shownKeys({ choices }: Field, value: Value | undefined): string {
  if (value === undefined) return '';
  if (value === null) return say(entryWords).missing;
  if (typeof value === 'string') return value;
  return value.map((one) => choices.find((choice) => choice.value === one)?.press ?? '').join(' ');
}

/** What it means; undefined where the input says it itself. */
export function inWords(field: Field, value: Value | undefined, find: FindName): string | undefined {
  if (value === undefined) return undefined;
  if (value === null) return say(entryWords).missingText;
  if (typeof value !== 'string')
    return value.map((one) => field.choices.find((choice) => choice.value === one)?.text ?? one).join(', ');
  if (field.kind === 'area' || (field.place && !field.part)) return find(field, value)?.text;
  return undefined;
}
