import { useState } from 'preact/hooks';
import type { TextPage } from '../../../server/responses/freetext/readTexts.ts';
import { ask } from '../api.ts';
import { textWords } from '../i18n/freetext.ts';
import { Button } from '../parts/Button.tsx';
import { Notice } from '../parts/Notice.tsx';
import { ScreenLink } from '../parts/ScreenLink.tsx';
import { sayText } from '../parts/sayDay.ts';
import { useAction } from '../parts/useAction.ts';
import { useLoaded } from '../parts/useLoaded.ts';
import { addressOf } from '../state/address.ts';
import { say } from '../state/language.ts';
import { OneText } from './OneText.tsx';

/** One page of texts to a question. */
export function TextPageView({ town, wave, question }: { town: string; wave: string; question: string }) {
  const words = say(textWords);
  const [page, setPage] = useState(0);
  const path = `/desk/municipalities/${town}/waves/${encodeURIComponent(wave)}/texts/${question}`;
  const { data, fault, reload } = useLoaded<TextPage>(`${path}?page=${page}`);
  const mark = useAction(async () => {
    await ask(`${path}/read`, 'POST', { slots: data?.texts.map(({ slot }) => slot) ?? [] });
    await reload();
  });
  if (fault) return <Notice kind="fault">{fault}</Notice>;
  if (!data) return null;
  const turn = (to: number) => {
    setPage(to);
    scrollTo(0, 0);
  };
  return (
    <>
      <p>
        <ScreenLink to={addressOf(town, 'freitexte')}>{words.back}</ScreenLink>
      </p>
      <h2>{sayText(data.title)}</h2>
      <p>{words.page(data.page + 1, data.pages)}</p>
      <ul class="texts">
        {data.texts.map((text) => (
          <OneText key={`${data.page} ${text.slot} ${text.text}`} text={text} path={path} onChange={reload} />
        ))}
      </ul>
      {mark.fault && <Notice kind="fault">{mark.fault}</Notice>}
      <p class="texts__pages">
        <Button look="primary" isBusy={mark.isBusy} onClick={mark.run}>
          {words.markRead}
        </Button>
        {page > 0 && <Button onClick={() => turn(page - 1)}>{words.previous}</Button>}
        {page + 1 < data.pages && <Button onClick={() => turn(page + 1)}>{words.next}</Button>}
      </p>
    </>
  );
}
