import { useEffect } from 'preact/hooks';
import type { ScreenProps } from '../screens.ts';
import { EntryStart } from './EntryStart.tsx';
import { EntryWork } from './EntryWork.tsx';
import './entry.scss';
import { work } from './work.ts';

/** Typing in paper forms: first which ones, then one after the other. */
export function EntryScreen(props: ScreenProps) {
  const { town, account } = props;
  const current = work.value;
  const isOwn = current?.account === account.id && current.town === town.key;
  useEffect(() => {
    // Somebody else sits here now: what was half typed is not theirs.
    if (current && !isOwn) work.value = undefined;
  }, [current, isOwn]);
  return current && isOwn ? <EntryWork work={current} /> : <EntryStart {...props} />;
}
