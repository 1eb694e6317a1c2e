import type { WaveChoice } from '../../../server/fieldwork/waveChoices.ts';
import { textIn } from '../../ui/textIn.ts';
import { language, say, type Words } from '../state/language.ts';
import { Choice } from './Choice.tsx';

const words: Words<{ wave: string; states: Record<WaveChoice['state'], string> }> = {
  de: {
    wave: 'Befragung',
    states: { draft: '○ Entwurf', open: '● offen', counting: '◐ nur noch Papier', closed: '■ geschlossen' },
  },
  en: {
    wave: 'Survey',
    states: { draft: '○ draft', open: '● open', counting: '◐ paper only', closed: '■ closed' },
  },
};

/** Which survey a screen is about. */
export function WaveChooser({
  waves,
  chosen,
  onChosen,
}: {
  waves: readonly WaveChoice[];
  chosen: string;
  onChosen: (key: string) => void;
}) {
  const { wave, states } = say(words);
  return (
    <Choice
      label={wave}
      value={chosen}
      options={waves.map(({ key, title, state }) => ({
        value: key,
        label: `${key} – ${textIn(title, language.value) ?? key} (${states[state]})`,
      }))}
      onChoose={onChosen}
    />
  );
}
