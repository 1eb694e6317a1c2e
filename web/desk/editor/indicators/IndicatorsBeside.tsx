import { editorWords } from '../../i18n/editor.ts';
import { Button } from '../../parts/Button.tsx';
import { say } from '../../state/language.ts';
import { indicatorOf, itemsOf, optionsOf } from '../draft/asked.ts';
import type { AuthoredQuestion, OwnIndicator } from '../draft/body.ts';
import { freeKey } from '../draft/create.ts';
import { useEditor } from '../state/editor.ts';
import { fill, sayNumber, textOf } from '../texts.ts';

/** Which indicators use a question, what its answers are worth, and the way into one. */
export function IndicatorsBeside({ questions }: { questions: readonly AuthoredQuestion[] }) {
  const editor = useEditor();
  const { body, bank, set } = editor;
  const words = say(editorWords).indicator;
  const rows = questions.flatMap((one) =>
    one.kind === 'matrix' ? one.items.map(({ key }) => key) : [one.key],
  );
  const first = questions[0];
  if (!first || !canCount(first)) return null;
  const entries = body.value.indicators ?? [];
  const resolved = entries.map((entry) => indicatorOf(entry, bank));
  const using = resolved.flatMap((indicator, index) =>
    indicator && itemsOf(indicator).some((key) => rows.includes(key)) ? [{ indicator, index }] : [],
  );
  const open = entries.flatMap((entry, index) =>
    !('use' in entry) && entry.kind === 'mean' && !rows.every((key) => entry.items.includes(key))
      ? [{ entry, index }]
      : [],
  );
  const taken = new Set(resolved.map((indicator) => indicator?.key));
  const offered = bank.modules.flatMap((module) =>
    (module.indicators ?? [])
      .filter((one) => !taken.has(one.key) && itemsOf(one).some((key) => rows.includes(key)))
      .map((one) => ({ use: `${module.key}/${one.key}`, title: one.title })),
  );
  const add = (entry: OwnIndicator | { use: string }) => {
    set(['indicators'], [...entries, entry]);
    if (!('use' in entry)) editor.selection.value = { at: 'indicator', index: entries.length };
  };
  return (
    <section class="editor-part">
      <h3>{words.beside}</h3>
      {using.length === 0 ? (
        <p class="field__hint">{words.none}</p>
      ) : (
        <ul class="using">
          {using.map(({ indicator, index }) => (
            <li key={indicator.key}>
              <Button look="quiet" onClick={() => (editor.selection.value = { at: 'indicator', index })}>
                {textOf(indicator.title) || indicator.key}
              </Button>
            </li>
          ))}
        </ul>
      )}
      <Points question={first} />
      <div class="buttons">
        <select
          class="known-option"
          aria-label={words.addTo}
          value=""
          onChange={({ currentTarget }) => {
            const [what = '', name = ''] = currentTarget.value.split(' ');
            currentTarget.value = '';
            if (what === 'own') {
              const at = Number(name);
              const entry = entries[at];
              if (entry && !('use' in entry) && entry.kind === 'mean')
                set(['indicators', at, 'items'], [...new Set([...entry.items, ...rows])]);
            } else if (what === 'bank') add({ use: name });
            else if (what !== '') add(newIndicator(what, rows, first, freeKey('indikator', keysOf(taken))));
          }}
        >
          <option value="">{words.addTo}</option>
          <option value="mean">{words.newMean}</option>
          {first.kind !== 'matrix' && <option value="share">{words.newShare}</option>}
          {first.kind === 'single' && <option value="shares">{words.newShares}</option>}
          {open.map(({ entry, index }) => (
            <option key={entry.key} value={`own ${index}`}>
              {textOf(entry.title) || entry.key}
            </option>
          ))}
          {offered.map(({ use, title }) => (
            <option key={use} value={`bank ${use}`}>
              {fill(words.takeBank, { name: textOf(title) })}
            </option>
          ))}
        </select>
      </div>
    </section>
  );
}

const keysOf = (taken: ReadonlySet<string | undefined>) =>
  new Set([...taken].filter((key) => key !== undefined));

const canCount = ({ kind }: AuthoredQuestion): boolean =>
  !['note', 'text', 'places', 'routes', 'area', 'consent', 'ranking'].includes(kind);

function newIndicator(
  kind: string,
  rows: readonly string[],
  question: AuthoredQuestion,
  key: string,
): OwnIndicator {
  const base = { key, goal: 'feeling-of-safety' as const, title: {} };
  const [item = question.key] = rows;
  if (kind === 'mean') return { ...base, kind, items: [...rows] };
  return kind === 'share' ? { ...base, kind: 'share', item, in: [] } : { ...base, kind: 'shares', item };
}

function Points({ question }: { question: AuthoredQuestion }) {
  const { bank } = useEditor();
  const words = say(editorWords);
  const options = optionsOf(question, bank);
  if (options.length === 0) return null;
  return (
    <table class="points">
      <caption>{words.indicator.points}</caption>
      <tbody>
        {options.map(({ key, text, score }) => (
          <tr key={key}>
            <th scope="row">{textOf(text) || key}</th>
            <td>{score === undefined ? words.indicator.noPoints : sayNumber(score)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
