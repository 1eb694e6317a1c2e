import { useState } from 'preact/hooks';
import type { PaperDesk } from '../../../server/fieldwork/paper/cards.ts';
import { paperWords } from '../i18n/paper.ts';
import { Notice } from '../parts/Notice.tsx';
import { OpenedWaveChooser } from '../parts/OpenedWaveChooser.tsx';
import { sayAreas } from '../parts/sayAreas.ts';
import { type Column, Table } from '../parts/Table.tsx';
import { useLoaded } from '../parts/useLoaded.ts';
import type { ScreenProps } from '../screens.ts';
import { say } from '../state/language.ts';
import { BindBundles } from './BindBundles.tsx';
import { TickOff } from './TickOff.tsx';

/** Cards come off, forms become bundles: here ends what could tie one to the other. */
export function PaperScreen({ town, rest }: ScreenProps) {
  const words = say(paperWords);
  const [wave, setWave] = useState<string>();
  return (
    <>
      <p>{words.intro}</p>
      <OpenedWaveChooser
        town={town.key}
        none={words.noWaves}
        wished={rest[0]}
        chosen={wave}
        onChoose={setWave}
      />
      {wave && <PaperOfWave key={wave} path={`/desk/municipalities/${town.key}/waves/${wave}/paper`} />}
    </>
  );
}

function PaperOfWave({ path }: { path: string }) {
  const words = say(paperWords);
  const { data, fault, reload } = useLoaded<PaperDesk>(path);
  if (fault) return <Notice kind="fault">{fault}</Notice>;
  if (!data) return null;
  const columns: Column<PaperDesk['bundles'][number]>[] = [
    { title: words.bundle, cell: ({ number }) => number, isNamed: true },
    {
      title: words.areas,
      cell: ({ areas, isMixed }) => sayAreas(areas) || (isMixed ? words.mixed : words.wholeTown),
    },
    { title: words.size, cell: ({ size }) => size, isNumber: true },
    { title: words.state, cell: ({ isFull }) => (isFull ? words.isFull : words.isOpen) },
  ];
  return (
    <>
      {data.state !== 'closed' && <TickOff path={path} onTicked={reload} />}
      <BindBundles path={path} desk={data} onBound={reload} />
      <section class="stack">
        <h2>{words.bundles}</h2>
        <Table
          caption={words.bundles}
          columns={columns}
          rows={data.bundles}
          keyOf={({ number }) => number}
          empty={words.noBundles}
        />
      </section>
    </>
  );
}
