import type { Text } from '../../../surveys/language/questionnaire.ts';
import { townWords } from '../i18n/town.ts';
import { TextArea } from '../parts/TextArea.tsx';
import { say } from '../state/language.ts';

const languages = ['de', 'en'] as const;

/** A text in both languages, beside each other where there is room. Further languages stay as they are. */
export function TextPair({
  label,
  hint,
  text,
  fault,
  rows = 3,
  onInput,
}: {
  label: string;
  hint?: string;
  text: Text;
  fault?: string | undefined;
  rows?: number;
  onInput: (text: Text) => void;
}) {
  const { inLanguage } = say(townWords);
  return (
    <div class="pair">
      {languages.map((language) => (
        <TextArea
          key={language}
          label={`${label} (${inLanguage[language]})`}
          hint={language === 'de' ? hint : undefined}
          fault={language === 'de' ? fault : undefined}
          language={language}
          rows={rows}
          value={text[language] ?? ''}
          onInput={(words) => onInput({ ...text, [language]: words })}
        />
      ))}
    </div>
  );
}
