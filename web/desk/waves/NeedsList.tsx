import type { Need } from '../../../server/waves/readiness.ts';
import { fill } from '../../i18n/fill.ts';
import { textIn } from '../../ui/textIn.ts';
import { waveWords } from '../i18n/waves.ts';
import { language, say } from '../state/language.ts';
import { languageNames } from './languageNames.ts';

const rank: Record<Need['state'], number> = { missing: 0, advised: 1, note: 2, done: 3 };

/** What is missing comes first, then what is advised; what is done stays readable below. */
export function NeedsList({ needs }: { needs: readonly Need[] }) {
  const words = say(waveWords).needs;
  const isReady = needs.every(({ state }) => state !== 'missing');
  const sorted = [...needs].sort((a, b) => rank[a.state] - rank[b.state]);
  return (
    <div class="needs">
      <h3>
        {words.heading}: {isReady ? words.ready : words.missing}
      </h3>
      <ul>
        {sorted.map((need) => (
          <li key={need.key} class={`needs__line needs__line--${need.state}`}>
            <span class="needs__state">{words.states[need.state]}</span>
            <span>{sayNeed(need)}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}

function sayNeed({ key, state, about = [], names = [] }: Need): string {
  const sentence = say(waveWords).needs.about[key][state === 'done' ? 'done' : 'open'];
  const list =
    key === 'languages'
      ? languageNames(about.map(String))
      : names.map((name) => textIn(name, language.value) ?? '').join(key === 'joined' ? '; ' : ', ');
  return fill(sentence, { 0: about[0] ?? '', 1: about[1] ?? '', 2: about[2] ?? '', list });
}
