import { useEffect } from 'preact/hooks';
import { BackupState } from '../backup/BackupState.tsx';
import { shellWords } from '../i18n/shell.ts';
import { FailedBefore } from '../parts/FailedBefore.tsx';
import { ScreenLink } from '../parts/ScreenLink.tsx';
import { type ScreenProps, screens } from '../screens.ts';
import { addressOf } from '../state/address.ts';
import { say } from '../state/language.ts';

/** What this role has to do here: one tile a screen. */
export function HomeScreen({ town, account }: ScreenProps) {
  const words = say(shellWords);
  const tiles = screens.filter(({ may, about }) => about && town.may.includes(may));
  const list = (
    <ul class="tiles">
      {tiles.map(({ path, title, about }) => (
        <li key={path}>
          <ScreenLink to={addressOf(town.key, path)}>{say(title)}</ScreenLink>
          <p>{about && say(about)}</p>
        </li>
      ))}
    </ul>
  );
  useEffect(() => {
    document.title = `${words.home} – Umfeld`;
  }, [words.home]);
  return (
    <>
      <h1>{town.name}</h1>
      <p class="home__who">
        {account.name} · {town.roles.map((role) => words.roles[role]).join(', ')}
      </p>
      <FailedBefore />
      {tiles.length === 0 && <p>{words.nothingToDo}</p>}
      {town.may.includes('mayAdminister') ? <BackupState town={town.key}>{list}</BackupState> : list}
    </>
  );
}
