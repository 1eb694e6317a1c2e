import { useState } from 'preact/hooks';
import type { DeskAreas } from '../../../server/areas/describeAreas.ts';
import { fill } from '../../i18n/fill.ts';
import { areaWords } from '../i18n/areas.ts';
import { shellWords } from '../i18n/shell.ts';
import { Notice } from '../parts/Notice.tsx';
import { useLoaded } from '../parts/useLoaded.ts';
import type { ScreenProps } from '../screens.ts';
import { say } from '../state/language.ts';
import { ShownAreas } from './ShownAreas.tsx';
import { UploadAreas } from './UploadAreas.tsx';

/** The areas in use, and a way to put others in their place. */
export function AreasScreen({ town }: ScreenProps) {
  const words = say(areaWords);
  const path = `/desk/municipalities/${town.key}/areas`;
  const { data, fault, reload } = useLoaded<{ areas?: DeskAreas; version?: number }>(path);
  const [told, setTold] = useState<string>();
  return (
    <div class="stack">
      <p class="prose">{words.intro}</p>
      {fault && <Notice kind="fault">{fault}</Notice>}
      {told && <Notice kind="done">{told}</Notice>}
      {!data && !fault && <p class="desk__waiting">{say(shellWords).waiting}</p>}
      {data && (
        <UploadAreas
          path={path}
          onTaken={(version) => {
            setTold(fill(words.taken, { version }));
            void reload();
          }}
        />
      )}
      {data && !data.areas && <p>{words.none}</p>}
      {data?.areas && (
        <section class="stack">
          <h2>{fill(words.now, { version: data.version ?? 1 })}</h2>
          <ShownAreas {...data.areas} />
        </section>
      )}
    </div>
  );
}
