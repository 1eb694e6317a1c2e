import { useState } from 'preact/hooks';
import type { ShownText } from '../../../../server/questionnaires/shownTexts.ts';
import { ask, RefusedByServer } from '../../api.ts';
import { editorWords } from '../../i18n/editor.ts';
import { Button } from '../../parts/Button.tsx';
import { Field } from '../../parts/Field.tsx';
import { Notice } from '../../parts/Notice.tsx';
import { ScreenLink } from '../../parts/ScreenLink.tsx';
import { useAction } from '../../parts/useAction.ts';
import { useLoaded } from '../../parts/useLoaded.ts';
import { addressOf } from '../../state/address.ts';
import { say } from '../../state/language.ts';
import { fill, languageName } from '../texts.ts';
import { type Correction, CorrectionList } from './CorrectionList.tsx';

/** Most texts shown at once: whoever searches finds the one with the slip. */
const mostShown = 12;

/** Mending the spelling of a wave people are answering. */
export function Corrections({ town, wave }: { town: string; wave: string }) {
  const words = say(editorWords);
  const path = `/desk/municipalities/${town}/waves/${wave}/corrections`;
  const { data, fault, reload } = useLoaded<{ texts: ShownText[]; corrections: Correction[] }>(path);
  const [searched, setSearched] = useState('');
  const [chosen, setChosen] = useState<ShownText>();
  if (fault) return <Notice kind="fault">{fault}</Notice>;
  if (!data) return null;
  const wanted = searched.trim().toLowerCase();
  const found =
    wanted === ''
      ? []
      : data.texts.filter((text) => text.words.toLowerCase().includes(wanted)).slice(0, mostShown);
  return (
    <>
      <ScreenLink to={addressOf(town, 'fragebogen')}>{words.bar.back}</ScreenLink>
      <h2>{fill(words.corrections.title, { wave })}</h2>
      <p>{words.corrections.intro}</p>
      <Field label={words.corrections.search} type="search" value={searched} onInput={setSearched} />
      <ul class="found-texts">
        {found.map((text) => (
          <li key={`${text.path.join('.')} ${text.language}`}>
            <span lang={text.language}>{text.words}</span>{' '}
            <span class="field__hint">({languageName(text.language)})</span>{' '}
            <Button
              look="quiet"
              label={`${words.corrections.choose}: ${text.words}`}
              onClick={() => setChosen(text)}
            >
              {words.corrections.choose}
            </Button>
          </li>
        ))}
      </ul>
      {chosen && (
        <ProposalForm
          key={`${chosen.path.join('.')} ${chosen.language}`}
          path={path}
          text={chosen}
          reload={reload}
        />
      )}
      <CorrectionList path={path} corrections={data.corrections} reload={reload} />
    </>
  );
}

function ProposalForm({
  path,
  text,
  reload,
}: {
  path: string;
  text: ShownText;
  reload: () => Promise<void>;
}) {
  const words = say(editorWords).corrections;
  const [corrected, setCorrected] = useState(text.words);
  const [reason, setReason] = useState('');
  const [isDone, setDone] = useState(false);
  const propose = useAction(async () => {
    const { path: at, language, words: old } = text;
    await ask(path, 'POST', { path: at, language, old, new: corrected, reason });
    setDone(true);
    await reload();
  });
  const refusal =
    propose.error instanceof RefusedByServer
      ? words.refused[String(propose.error.details.reason)]
      : undefined;
  if (isDone) return <Notice kind="done">{words.proposed}</Notice>;
  return (
    <form
      class="stack"
      onSubmit={(event) => {
        event.preventDefault();
        void propose.run();
      }}
    >
      {propose.fault && <Notice kind="fault">{refusal ?? propose.fault}</Notice>}
      <p>
        {words.old}: <span lang={text.language}>{text.words}</span>
      </p>
      <label class="texts__single">
        <span>{words.new}</span>
        <textarea
          lang={text.language}
          dir="auto"
          rows={3}
          value={corrected}
          onInput={({ currentTarget }) => setCorrected(currentTarget.value)}
        />
      </label>
      <Field label={words.reason} value={reason} onInput={setReason} required />
      <Button type="submit" look="primary" isBusy={propose.isBusy}>
        {words.propose}
      </Button>
    </form>
  );
}
