import type { LetterFacts } from '../../../server/fieldwork/letters/facts.ts';
import { findTextFaults } from '../../../server/fieldwork/letters/text/findTextFaults.ts';
import { letterLanguages } from '../../../server/fieldwork/letters/text/languageLines.ts';
import type { LetterText } from '../../../server/fieldwork/letters/text/letterText.ts';
import { placeholders } from '../../../server/fieldwork/letters/text/placeholders.ts';
import { sayTextFault } from '../../../server/fieldwork/letters/text/textFaultTexts.ts';
import { fill } from '../../i18n/fill.ts';
import { lettersWords } from '../i18n/letters.ts';
import { Field } from '../parts/Field.tsx';
import { TextArea } from '../parts/TextArea.tsx';
import { language, say } from '../state/language.ts';

export interface TextFormProps {
  facts: LetterFacts;
  text: LetterText;
  onText: (text: LetterText) => void;
}

/** The wording, field by field, with what is wrong beside each. */
export function TextForm({ facts, text, onText }: TextFormProps) {
  const words = say(lettersWords);
  const faults = findTextFaults(text);
  const faultOf = (field: string) => {
    const found = faults.find((fault) => fault.field === field);
    return found && sayTextFault(found, language.value);
  };
  const set = (change: Partial<LetterText>) => onText({ ...text, ...change });
  const area = (field: 'back' | 'card' | 'signature', rows: number) => (
    <TextArea
      label={words[field]}
      value={text[field]}
      rows={rows}
      fault={faultOf(field)}
      language="de"
      onInput={(value) => set({ [field]: value })}
    />
  );
  return (
    <div class="letters__form">
      <div class="letters__facts">
        <Field
          label={words.closesOn}
          type="date"
          value={text.closesOn}
          fault={text.closesOn === '' ? words.needsDay : faultOf('closesOn')}
          onInput={(closesOn) => set({ closesOn })}
        />
        <Field
          label={words.minimumAge}
          type="number"
          value={String(text.minimumAge)}
          fault={faultOf('minimumAge')}
          onInput={(value) => set({ minimumAge: Number(value) })}
        />
        <Field
          label={words.contact}
          value={text.contact}
          fault={faultOf('contact')}
          onInput={(contact) => set({ contact })}
        />
      </div>
      <p class="letters__hint">{words.headingHint}</p>
      <p class="letters__hint">
        {fill(words.placeholders, { names: placeholders.map((name) => `{${name}}`).join(', ') })}
      </p>
      <MessageFields kind="invitation" text={text} faultOf={faultOf} onText={onText} />
      <MessageFields kind="reminder" text={text} faultOf={faultOf} onText={onText} />
      {area('signature', 2)}
      {area('back', 12)}
      {area('card', 5)}
      <Lines facts={facts} text={text} faultOf={faultOf} onText={onText} />
    </div>
  );
}

type PartProps = Pick<TextFormProps, 'text' | 'onText'> & { faultOf: (field: string) => string | undefined };

function MessageFields({ kind, text, faultOf, onText }: PartProps & { kind: 'invitation' | 'reminder' }) {
  const words = say(lettersWords);
  const message = text[kind];
  return (
    <details class="letters__part" open={kind === 'invitation'}>
      <summary>{words[kind]}</summary>
      {(
        [
          ['subject', 1],
          ['before', 12],
          ['after', 4],
        ] as const
      ).map(([part, rows]) => (
        <TextArea
          key={part}
          label={words[part]}
          value={message[part]}
          rows={rows}
          fault={faultOf(`${kind}.${part}`)}
          language="de"
          onInput={(value) => onText({ ...text, [kind]: { ...message, [part]: value } })}
        />
      ))}
    </details>
  );
}

function Lines({ facts, text, faultOf, onText }: PartProps & { facts: LetterFacts }) {
  const shown = letterLanguages.filter(({ key }) => facts.languages.includes(key));
  if (shown.length === 0) return null;
  return (
    <details class="letters__part">
      <summary>{say(lettersWords).lines}</summary>
      {shown.map(({ key, name, direction }) => (
        <div key={key} dir={direction}>
          <TextArea
            label={name}
            value={text.lines[key] ?? ''}
            rows={2}
            fault={faultOf(`lines.${key}`)}
            language={key}
            onInput={(value) => onText({ ...text, lines: { ...text.lines, [key]: value } })}
          />
        </div>
      ))}
    </details>
  );
}
