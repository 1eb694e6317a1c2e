import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { SessionReply } from '../../server/accounts/sessionReply.ts';
import { sayProblem } from './api.ts';
import { HomeScreen } from './home/HomeScreen.tsx';
import { shellWords } from './i18n/shell.ts';
import { OwnAccountScreen } from './own/OwnAccountScreen.tsx';
import { Notice } from './parts/Notice.tsx';
import { type Screen, type ScreenProps, screens } from './screens.ts';
import { address } from './state/address.ts';
import { say } from './state/language.ts';

/** The screen the address names, if the role opens it. */
export function CurrentScreen({
  state,
  town,
}: {
  state: SessionReply;
  town: SessionReply['towns'][number] | undefined;
}) {
  const { town: at, screen: path, rest } = address.value;
  const words = say(shellWords);
  if (at === 'konto') return <OwnAccountScreen account={state.account} />;
  if (state.towns.length === 0) return <p>{words.noRoles}</p>;
  if (!town) return <p>{words.notFound}</p>;
  if (!path) return <HomeScreen town={town} account={state.account} rest={rest} />;
  const screen = screens.find((one) => one.path === path && town.may.includes(one.may));
  if (!screen) return <p>{words.notFound}</p>;
  return (
    <Loaded key={`${town.key}/${path}`} screen={screen} props={{ town, account: state.account, rest }} />
  );
}

function Loaded({ screen, props }: { screen: Screen; props: ScreenProps }) {
  const [loaded, setLoaded] = useState<{ View?: ComponentType<ScreenProps>; error?: unknown }>({});
  useEffect(() => {
    screen.load().then(
      (View) => setLoaded({ View }),
      (error) => setLoaded({ error }),
    );
  }, [screen]);
  const title = say(screen.title);
  useEffect(() => {
    document.title = `${title} – Umfeld`;
  }, [title]);
  const { View, error } = loaded;
  if (error) return <Notice kind="fault">{sayProblem(error)}</Notice>;
  return (
    <>
      <h1>{title}</h1>
      {View ? <View {...props} /> : <p class="desk__waiting">{say(shellWords).waiting}</p>}
    </>
  );
}
