import type { LetterOverview } from '../../../server/fieldwork/letterDesk.ts';
import { fill } from '../../i18n/fill.ts';
import { codesWords } from '../i18n/codes.ts';
import { Choice } from '../parts/Choice.tsx';
import { Notice } from '../parts/Notice.tsx';
import { Table } from '../parts/Table.tsx';
import { useLoaded } from '../parts/useLoaded.ts';
import type { ScreenProps } from '../screens.ts';
import { addressOf, go } from '../state/address.ts';
import { formatDay } from '../state/format.ts';
import { language, say } from '../state/language.ts';
import { DrawCodes } from './DrawCodes.tsx';
import { Hotline } from './Hotline.tsx';
import { Reminders } from './Reminders.tsx';

const noted = ['undeliverable', 'moved', 'refused', 'replaced'] as const;

/** The server rounds down to tens; 0 is anything under ten. */
const inTens = (count: number): string => (count === 0 ? say(codesWords).few : String(count));

interface InvitingWave {
  key: string;
  title: Record<string, string>;
}

/** Letters of one wave: draw codes, remind, help on the phone. */
export function CodesScreen({ town, rest }: ScreenProps) {
  const words = say(codesWords);
  const { data: waves, fault } = useLoaded<InvitingWave[]>(`/desk/municipalities/${town.key}/codes`);
  const chosen = rest[0] ?? (waves?.length === 1 ? waves[0]?.key : undefined);
  return (
    <>
      <p>{words.intro}</p>
      {fault && <Notice kind="fault">{fault}</Notice>}
      {waves?.length === 0 && <p>{words.noWaves}</p>}
      {waves && waves.length > 0 && (
        <Choice
          label={words.wave}
          value={chosen ?? ''}
          prompt={words.choose}
          options={waves.map(({ key, title }) => ({
            value: key,
            label: `${key}: ${title[language.value] ?? title.de ?? key}`,
          }))}
          onChoose={(key) => go(addressOf(town.key, `codes/${key}`))}
        />
      )}
      {chosen && <Letters key={chosen} town={town.key} wave={chosen} />}
    </>
  );
}

function Letters({ town, wave }: { town: string; wave: string }) {
  const words = say(codesWords);
  const path = `/desk/municipalities/${town}/waves/${wave}`;
  const { data, fault, reload } = useLoaded<LetterOverview>(`${path}/codes`);
  if (fault) return <Notice kind="fault">{fault}</Notice>;
  if (!data) return null;
  return (
    <>
      <p class="field__hint">{fill(words.asOf, { day: formatDay(data.shownOn) })}</p>
      <Table
        caption={words.table}
        empty={words.none}
        narrow="table"
        rows={data.areas}
        keyOf={({ area }) => area}
        columns={[
          { title: words.area, cell: ({ areaName }) => areaName || words.wholeTown },
          { title: words.letters, cell: ({ letters }) => letters, isNumber: true },
          { title: words.used, cell: ({ used }) => inTens(used), isNumber: true },
        ]}
      />
      {data.areas.length > 0 && (
        <p>
          {words.notedHeading}:{' '}
          {noted.map((key) => `${words.states[key]} ${inTens(data.noted[key])}`).join(', ')}
        </p>
      )}
      <DrawCodes path={path} choices={data.choices} onDrawn={() => void reload()} />
      {data.areas.length > 0 && (
        <>
          <Reminders path={path} wave={wave} onRenewed={() => void reload()} />
          <Hotline path={path} onChanged={() => void reload()} />
        </>
      )}
    </>
  );
}
