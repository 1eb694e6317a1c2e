import { useState } from 'preact/hooks';
import type { EntryForm, EntryWave } from '../../../server/fieldwork/paper/entryWork.ts';
import { fill } from '../../i18n/fill.ts';
import { textIn } from '../../ui/textIn.ts';
import { ask } from '../api.ts';
import { entryWords } from '../i18n/entry.ts';
import { Button } from '../parts/Button.tsx';
import { Choice } from '../parts/Choice.tsx';
import { Notice } from '../parts/Notice.tsx';
import { sayAreas } from '../parts/sayAreas.ts';
import { useAction } from '../parts/useAction.ts';
import { useLoaded } from '../parts/useLoaded.ts';
import type { ScreenProps } from '../screens.ts';
import { language, say } from '../state/language.ts';
import { SecondStart } from './SecondStart.tsx';
import { beginForm, work } from './work.ts';

const rhythms = [0, 5, 10, 20];

/** Which forms lie on the table. */
export function EntryStart({ town, account }: ScreenProps) {
  const words = say(entryWords);
  const { data, fault } = useLoaded<EntryWave[]>(`/desk/municipalities/${town.key}/entry`);
  const [chosen, setChosen] = useState<{ wave?: string; bundle?: string; form?: string }>({});
  const [every, setEvery] = useState('10');
  const wave = data?.find(({ key }) => key === chosen.wave) ?? data?.[0];
  const bundles = wave ? listBundles(wave) : [];
  const bundle = bundles.find(({ value }) => value === chosen.bundle) ?? bundles[0];
  const spoken = wave?.languages.includes(language.value) ? language.value : wave?.languages[0];
  const formLanguage = chosen.form ?? spoken ?? 'de';
  const begin = useAction(async () => {
    if (!wave || !bundle) return;
    const path = `/desk/municipalities/${town.key}/waves/${wave.key}/entry?language=${formLanguage}`;
    const given = await ask<EntryForm>(path);
    work.value = beginForm({
      account: account.id,
      town: town.key,
      wave: wave.key,
      language: formLanguage,
      ...(bundle.value && { bundle: Number(bundle.value) }),
      every: Number(every),
      errors: wave.errors,
      given,
      number: 1,
    });
  });
  if (fault) return <Notice kind="fault">{fault}</Notice>;
  if (data && !wave) return <p>{words.none}</p>;
  return (
    <>
      <p>{words.intro}</p>
      {begin.fault && <Notice kind="fault">{begin.fault}</Notice>}
      {wave && (
        <form
          class="stack"
          onSubmit={(event) => {
            event.preventDefault();
            void begin.run();
          }}
        >
          <Choice
            label={words.wave}
            value={wave.key}
            options={(data ?? []).map(({ key, title }) => ({
              value: key,
              label: textIn(title, language.value) ?? key,
            }))}
            onChoose={(key) => setChosen({ wave: key })}
          />
          {bundle ? (
            <Choice
              label={words.bundle}
              value={bundle.value}
              options={bundles}
              onChoose={(value) => setChosen({ ...chosen, bundle: value })}
            />
          ) : (
            <Notice>{words.noBundles}</Notice>
          )}
          <Choice
            label={words.language}
            value={formLanguage}
            options={wave.languages.map((one) => ({ value: one, label: nameLanguage(one) }))}
            onChoose={(form) => setChosen({ ...chosen, form })}
          />
          <Choice
            label={words.twice}
            hint={words.twiceHint}
            value={every}
            options={rhythms.map((number) => ({
              value: String(number),
              label: number === 0 ? words.never : fill(words.every, { number }),
            }))}
            onChoose={setEvery}
          />
          <Button look="primary" type="submit" isBusy={begin.isBusy} disabled={!bundle}>
            {words.begin}
          </Button>
        </form>
      )}
      {wave && <SecondStart town={town.key} account={account.id} wave={wave} />}
    </>
  );
}

/** '' stands for forms without a card. */
function listBundles({ bundles, takesOpen }: EntryWave): { value: string; label: string }[] {
  const words = say(entryWords);
  const lines = bundles.map(({ number, areas, isMixed, size }) => {
    const whole = isMixed ? words.bundleMixed : words.bundleWhole;
    const label = fill(words.bundleLine, { number, areas: sayAreas(areas) || whole, size });
    return { value: String(number), label };
  });
  return takesOpen ? [...lines, { value: '', label: words.noBundle }] : lines;
}

function nameLanguage(tag: string): string {
  const [base = tag, ...rest] = tag.split('-');
  const name = new Intl.DisplayNames([language.value], { type: 'language' }).of(base) ?? tag;
  return rest.length > 0 ? `${name} (${rest.join('-')})` : name;
}
