import { useId } from 'preact/hooks';
import type { WaveChoice } from '../../../server/fieldwork/waveChoices.ts';
import { textIn } from '../../ui/textIn.ts';
import { language, say, type Words } from '../state/language.ts';

const words: Words<{ wave: string; states: Record<WaveChoice['state'], string> }> = {
  de: {
    wave: 'Befragung',
    states: { draft: '○ Entwurf', open: '● offen', counting: '◐ wird ausgezählt', closed: '■ geschlossen' },
  },
  en: {
    wave: 'Survey',
    states: { draft: '○ draft', open: '● open', counting: '◐ counting', closed: '■ closed' },
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
  const id = useId();
  const { wave, states } = say(words);
  return (
    <div class="field wave-chooser">
      <label for={id}>{wave}</label>
      <select id={id} value={chosen} onChange={(event) => onChosen(event.currentTarget.value)}>
        {waves.map(({ key, title, state }) => (
          <option key={key} value={key}>
            {key} – {textIn(title, language.value)} ({states[state]})
          </option>
        ))}
      </select>
    </div>
  );
}
