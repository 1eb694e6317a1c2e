import type { DraftFault } from '../../../../surveys/reading/readDraft.ts';
import type { Path } from '../draft/body.ts';
import type { Editor, Selection } from './editor.ts';

const starts = (path: Path, with_: Path): boolean => with_.every((name, at) => path[at] === name);

/** Faults at exactly this value. */
export const faultsAt = ({ checked }: Editor, path: Path): readonly DraftFault[] =>
  (checked.value?.faults ?? []).filter(
    (fault) => fault.path.length === path.length && starts(fault.path, path),
  );

/** Faults at this value and anywhere within it. */
export const faultsWithin = ({ checked }: Editor, path: Path): readonly DraftFault[] =>
  (checked.value?.faults ?? []).filter((fault) => starts(fault.path, path));

/** Where in the editor a fault can be mended. */
export function selectionFor([list, at, within, index]: Path): Selection {
  if (list === 'sections' && typeof at === 'number') {
    if (within === 'questions' && typeof index === 'number') return { at: 'question', section: at, index };
    return { at: 'section', section: at };
  }
  if (list === 'indicators' && typeof at === 'number') return { at: 'indicator', index: at };
  return list === 'breakdowns' || list === 'weighting' ? { at: 'tables' } : { at: 'general' };
}
