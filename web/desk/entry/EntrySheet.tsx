import { useLayoutEffect, useRef } from 'preact/hooks';
import { fill } from '../../i18n/fill.ts';
import { entryWords } from '../i18n/entry.ts';
import { say } from '../state/language.ts';
import { EntryLine } from './EntryLine.tsx';
import { findFaults } from './form/findFaults.ts';
import { type FormState, isEmpty } from './form/formState.ts';
import { pressKey, typeIn } from './form/pressKey.ts';
import type { Sheet } from './form/sheet.ts';

export interface EntrySheetProps {
  sheet: Sheet;
  form: FormState;
  onChange: (form: FormState) => void;
  onFinish: () => void;
  isBusy: boolean;
  /** What the button at the end says. */
  finishes: string;
}

/** One part of the form at a time, one line a field; the keyboard does everything. */
export function EntrySheet({ sheet, form, onChange, onFinish, isBusy, finishes }: EntrySheetProps) {
  const words = say(entryWords);
  const { fields, sections } = sheet;
  const applicable = sheet.applicable(form);
  const faults = findFaults(fields, form.values, sheet.find);
  const section = fields[Math.min(form.at, fields.length - 1)]?.section ?? 0;
  const isEnd = form.at >= fields.length;
  const box = useRef<HTMLDivElement>(null);
  // The next key may come at once: the focus has to be there before it.
  useLayoutEffect(() => {
    box.current?.querySelector<HTMLElement>('[data-current]')?.focus();
  }, [form.at]);

  const onKeyDown = (event: KeyboardEvent) => {
    const press = readPress(event);
    const isButton = event.target instanceof HTMLButtonElement;
    if (press === undefined || isBusy || (isButton && press !== 'undo' && !goesBack(press))) return;
    const next = pressKey(sheet, form, press);
    const isBox = fields[form.at]?.way !== 'typed';
    if (next || (isBox && press.length === 1)) event.preventDefault();
    if (next) onChange(next);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys belong to the inputs within
    <div ref={box} onKeyDown={onKeyDown}>
      <p class="entry__keys">{words.keys}</p>
      <h2>
        <span class="entry__letter">{sections[section]?.letter}</span> {sections[section]?.title}
      </h2>
      <p class="entry__page">
        {fill(words.page, {
          letter: sections[section]?.letter ?? '',
          last: sections.at(-1)?.letter ?? '',
        })}
      </p>
      <div class="entry__lines">
        {fields.map(
          (field, at) =>
            field.section === section && (
              <EntryLine
                key={field.id}
                field={field}
                value={form.values[field.id]}
                find={sheet.find}
                isCurrent={at === form.at}
                applies={applicable.has(field.id)}
                fault={faults.get(field.id)}
                onFocus={() => at !== form.at && onChange({ ...form, at })}
                onType={(typed) => onChange(typeIn(sheet, { ...form, at }, typed))}
              />
            ),
        )}
      </div>
      {isEnd && (
        <EndOfForm
          filtered={fields
            .filter(({ id }) => !applicable.has(id) && !isEmpty(form.values[id]))
            .map(({ code }) => code)}
          isBusy={isBusy}
          finishes={finishes}
          onFinish={onFinish}
        />
      )}
    </div>
  );
}

function EndOfForm({
  filtered,
  isBusy,
  finishes,
  onFinish,
}: { filtered: readonly string[] } & Pick<EntrySheetProps, 'isBusy' | 'finishes' | 'onFinish'>) {
  const words = say(entryWords);
  return (
    <div class="entry__end">
      <p>{isBusy ? words.sending : words.end}</p>
      {filtered.length > 0 && <p>{fill(words.filtered, { codes: filtered.join(', ') })}</p>}
      <button
        class="button button--primary"
        type="button"
        data-current
        aria-disabled={isBusy ? 'true' : undefined}
        onClick={() => !isBusy && onFinish()}
      >
        {finishes}
      </button>
    </div>
  );
}

const goesBack = (press: string): boolean => press === 'ArrowUp' || press === 'Backspace';

function readPress(event: KeyboardEvent): string | undefined {
  if (event.isComposing || event.altKey) return undefined;
  const isCommand = event.ctrlKey || event.metaKey;
  if (isCommand) return event.key.toLowerCase() === 'z' ? 'undo' : undefined;
  return event.key;
}
