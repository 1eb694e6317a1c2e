import { useState } from 'preact/hooks';
import type { DeskTown } from '../../../server/municipalities/describeTown.ts';
import { underResidents } from '../../ui/underResidents.ts';
import { shellWords } from '../i18n/shell.ts';
import { townWords } from '../i18n/town.ts';
import { Notice } from '../parts/Notice.tsx';
import { useLoaded } from '../parts/useLoaded.ts';
import type { ScreenProps } from '../screens.ts';
import { say } from '../state/language.ts';
import { CrestForm } from './CrestForm.tsx';
import { TownForm } from './TownForm.tsx';

/** What the town says about itself: look, contacts, legal pages. */
export function TownScreen({ town }: ScreenProps) {
  const words = say(townWords);
  const path = `/desk/municipalities/${town.key}/town`;
  const { data, fault, reload } = useLoaded<DeskTown>(path);
  const [told, setTold] = useState<string>();
  const finish = (says: string) => {
    setTold(says);
    void reload();
  };
  return (
    <div class="stack">
      <p class="prose">{words.intro}</p>
      <p class="links">
        {words.pages} <a href={underResidents(`/m/${town.key}/datenschutz`)}>{words.privacyPage}</a>
        <a href={underResidents(`/m/${town.key}/barrierefreiheit`)}>{words.accessPage}</a>
      </p>
      {fault && <Notice kind="fault">{fault}</Notice>}
      {told && <Notice kind="done">{told}</Notice>}
      {!data && !fault && <p class="desk__waiting">{say(shellWords).waiting}</p>}
      {data && <CrestForm path={path} town={data} onChanged={finish} />}
      {data && <TownForm path={path} town={data} onSaved={finish} onTouched={() => setTold(undefined)} />}
    </div>
  );
}
