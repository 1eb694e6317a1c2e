import type { TextQuestion, TextWave } from '../../../server/responses/freetext/readTexts.ts';
import { ask } from '../api.ts';
import { textWords } from '../i18n/freetext.ts';
import { Button } from '../parts/Button.tsx';
import { Notice } from '../parts/Notice.tsx';
import { ScreenLink } from '../parts/ScreenLink.tsx';
import { sayText } from '../parts/sayDay.ts';
import { Table } from '../parts/Table.tsx';
import { useAction } from '../parts/useAction.ts';
import { useLoaded } from '../parts/useLoaded.ts';
import type { ScreenProps } from '../screens.ts';
import { addressOf } from '../state/address.ts';
import { say } from '../state/language.ts';
import '../styles/release.scss';
import { useState } from 'preact/hooks';
import { TextPageView } from './TextPageView.tsx';

/** Questions with texts to read; behind an address with wave and question one page of them. */
export function TextScreen({ town, rest }: ScreenProps) {
  const [wave, question] = rest;
  if (wave && question)
    return <TextPageView key={question} town={town.key} wave={wave} question={question} />;
  return <Overview town={town.key} />;
}

function Overview({ town }: { town: string }) {
  const words = say(textWords);
  const { data, fault } = useLoaded<{ waves: TextWave[] }>(`/desk/municipalities/${town}/texts`);
  if (fault) return <Notice kind="fault">{fault}</Notice>;
  return (
    <>
      <p>{words.intro}</p>
      {data?.waves.length === 0 && <Notice>{words.none}</Notice>}
      {data?.waves.map(({ wave, title, questions }) => (
        <section key={wave}>
          <h2>
            {sayText(title)} ({wave})
          </h2>
          <Table<TextQuestion>
            caption={`${sayText(title)} (${wave})`}
            empty=""
            rows={questions}
            keyOf={({ question }) => question}
            columns={[
              {
                title: say({ de: 'Frage', en: 'Question' }),
                cell: ({ question, title: text }) => (
                  <ScreenLink to={addressOf(town, 'freitexte', wave, question)}>{sayText(text)}</ScreenLink>
                ),
              },
              { title: say({ de: 'Texte', en: 'Texts' }), cell: ({ texts }) => words.count(texts) },
              {
                title: say({ de: 'Stand', en: 'State' }),
                cell: ({ read, redacted }) => words.done(read, redacted),
              },
            ]}
          />
        </section>
      ))}
      {data && data.waves.length > 0 && <EndOfWork town={town} />}
    </>
  );
}

function EndOfWork({ town }: { town: string }) {
  const words = say(textWords);
  const [isDone, setDone] = useState(false);
  const end = useAction(async () => {
    await ask(`/desk/municipalities/${town}/texts/end`, 'POST', {});
    setDone(true);
  });
  return (
    <section>
      <p>{words.endHint}</p>
      {end.fault && <Notice kind="fault">{end.fault}</Notice>}
      {isDone && <Notice kind="done">{words.ended}</Notice>}
      <p class="buttons">
        <Button isBusy={end.isBusy} onClick={end.run}>
          {words.end}
        </Button>
      </p>
    </section>
  );
}
