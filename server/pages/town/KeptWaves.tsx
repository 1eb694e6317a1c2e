import { fill } from '../../../web/i18n/fill.ts';
import { textIn } from '../../../web/ui/textIn.ts';
import { formatDay } from './formatDay.ts';
import type { KeptWave } from './promises.ts';
import type { AboutPageData } from './townPage.ts';

/** How long answers are kept: one sentence, or one for each survey where they differ. */
export function KeptWaves({ promises, texts, language }: AboutPageData) {
  const { waves, usual } = promises;
  const { privacy } = texts.look;
  const say = (kept: KeptWave['kept']) => sayKept(kept, texts);
  const [first = say(usual), ...others] = new Set(waves.map(({ kept }) => say(kept)));
  return (
    <>
      {others.length > 0 ? (
        <ul>
          {waves.map(({ key, title, kept }) => (
            <li key={key}>
              {textIn(title, language)}: {say(kept)}
            </li>
          ))}
        </ul>
      ) : (
        <p>{first}</p>
      )}
      <p>{privacy.keptBackups}</p>
    </>
  );
}

function sayKept(kept: KeptWave['kept'], { look, locale }: AboutPageData['texts']): string {
  const { keptPlan, keptUntil } = look.privacy;
  if ('answers' in kept) {
    const { answers, texts } = kept;
    return fill(keptUntil, { answers: formatDay(answers, locale), texts: formatDay(texts, locale) });
  }
  const last = (count: number, unit: 'month' | 'day') =>
    new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'long' }).format(count);
  return fill(keptPlan, {
    answers: last(kept.answersMonths, 'month'),
    texts: last(kept.textsMonths, 'month'),
    proof: last(kept.proofDays, 'day'),
  });
}
