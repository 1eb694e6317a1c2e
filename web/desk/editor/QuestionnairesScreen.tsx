import type { ScreenProps } from '../screens.ts';
import { Corrections } from './corrections/Corrections.tsx';
import { EditorScreen } from './EditorScreen.tsx';
import { DraftList } from './list/DraftList.tsx';
import './editor.scss';

/** All questionnaires of a town; one of them; or the corrections of a wave. */
export function QuestionnairesScreen({ town, rest }: ScreenProps) {
  const [first, wave] = rest;
  if (first === 'berichtigen' && wave) return <Corrections key={wave} town={town.key} wave={wave} />;
  if (first === 'entwurf' && wave) return <EditorScreen key={wave} town={town.key} draft={wave} />;
  return <DraftList town={town.key} />;
}
