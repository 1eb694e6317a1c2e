import { useEffect, useRef } from 'preact/hooks';
import type { SessionReply } from '../../server/accounts/sessionReply.ts';
import { under } from '../ui/under.ts';
import { CurrentScreen } from './CurrentScreen.tsx';
import { shellWords } from './i18n/shell.ts';
import { Button } from './parts/Button.tsx';
import { LanguageButton } from './parts/LanguageButton.tsx';
import { ScreenLink } from './parts/ScreenLink.tsx';
import { screens } from './screens.ts';
import { LinkScreen } from './signIn/LinkScreen.tsx';
import { SignInScreen } from './signIn/SignInScreen.tsx';
import { address, addressOf, go } from './state/address.ts';
import { say } from './state/language.ts';
import { refreshSession, session, signOut } from './state/session.ts';

/** The whole desk: who is not signed in sees how to, everybody else their screens. The address stays the same. */
export function Desk() {
  const state = session.value;
  const words = say(shellWords);
  if (address.value.town === 'zugang') return <LinkScreen />;
  if (state === 'asking') return <p class="desk__waiting">{words.waiting}</p>;
  if (state === 'unreachable')
    return (
      <main class="entrance">
        <p>{words.unreachable}</p>
        <Button onClick={refreshSession}>{words.again}</Button>
      </main>
    );
  if (state === 'out' || state.stage !== 'full')
    return <SignInScreen stage={state === 'out' ? 'password' : state.stage} />;
  return <Signed {...state} />;
}

function Signed(state: SessionReply) {
  const words = say(shellWords);
  const at = address.value;
  const town =
    state.towns.find(({ key }) => key === at.town) ??
    (at.town && at.town !== 'konto' ? undefined : state.towns[0]);
  return (
    <div class="desk">
      <a class="desk__skip" href="#content">
        {words.skip}
      </a>
      <header class="desk__bar">
        <ScreenLink to={town ? addressOf(town.key) : under('/verwaltung')} look="desk__name">
          Umfeld <span>{words.desk}</span>
        </ScreenLink>
        <TownChooser towns={state.towns} current={town?.key} />
        <div class="desk__self">
          <LanguageButton />
          <ScreenLink to={under('/verwaltung/konto')} look="desk__who" isCurrent={at.town === 'konto'}>
            {state.account.name}
          </ScreenLink>
          <Button look="quiet" onClick={signOut}>
            {words.signOut}
          </Button>
        </div>
      </header>
      {town && <Navigation town={town} />}
      <main id="content" class="desk__content" tabIndex={-1}>
        <CurrentScreen state={state} town={town} />
      </main>
    </div>
  );
}

function TownChooser({ towns, current }: { towns: SessionReply['towns']; current: string | undefined }) {
  if (towns.length < 2) return <span class="desk__town">{towns[0]?.name}</span>;
  return (
    <select
      class="desk__town"
      aria-label={say(shellWords).town}
      value={current ?? ''}
      onChange={(event) => go(addressOf(event.currentTarget.value))}
    >
      {towns.map(({ key, name }) => (
        <option key={key} value={key}>
          {name}
        </option>
      ))}
    </select>
  );
}

function Navigation({ town }: { town: SessionReply['towns'][number] }) {
  const words = say(shellWords);
  const { town: at, screen } = address.value;
  const isHere = at !== 'konto';
  const offered = screens.filter(({ may }) => town.may.includes(may));
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => showCurrent(list.current), [at, screen]);
  return (
    <nav class="desk__nav" aria-label={words.navigation}>
      <ul ref={list}>
        <li>
          <ScreenLink to={addressOf(town.key)} isCurrent={isHere && !screen}>
            {words.home}
          </ScreenLink>
        </li>
        {offered.map(({ path, title }) => (
          <li key={path}>
            <ScreenLink to={addressOf(town.key, path)} isCurrent={isHere && screen === path}>
              {say(title)}
            </ScreenLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** On a phone the ways are one line to push along: where one is has to be in view. */
function showCurrent(list: HTMLUListElement | null): void {
  const current = list?.querySelector('[aria-current]');
  if (!list || !current || list.scrollWidth <= list.clientWidth) return;
  const [line, link] = [list.getBoundingClientRect(), current.getBoundingClientRect()];
  list.scrollLeft += link.left - line.left - (line.width - link.width) / 2;
}
