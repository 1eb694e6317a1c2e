import { useRef, useState } from 'preact/hooks';
import type { AreaFault } from '../../../server/areas/areaFault.ts';
import type { DeskAreas } from '../../../server/areas/describeAreas.ts';
import { ask, RefusedByServer } from '../api.ts';
import { areaWords } from '../i18n/areas.ts';
import { Button } from '../parts/Button.tsx';
import { Field } from '../parts/Field.tsx';
import { Notice } from '../parts/Notice.tsx';
import { useAction } from '../parts/useAction.ts';
import { say } from '../state/language.ts';
import { ShownAreas } from './ShownAreas.tsx';
import { sayAreaFault } from './sayAreaFault.ts';

type Options = Record<'key' | 'name' | 'district' | 'attribution', string>;
interface Looked {
  areas: DeskAreas;
  warnings: AreaFault[];
}

const properties = ['name', 'key', 'district'] as const;

/** A file is looked at first, with the columns it was understood by; then it is taken or not. */
export function UploadAreas({ path, onTaken }: { path: string; onTaken: (version: number) => void }) {
  const words = say(areaWords);
  const input = useRef<HTMLInputElement>(null);
  const [file, setFile] = useState<File>();
  const [options, setOptions] = useState<Options>({ key: '', name: '', district: '', attribution: '' });
  const [looked, setLooked] = useState<Looked>();
  const close = () => {
    setFile(undefined);
    setLooked(undefined);
  };
  const look = useAction(async (chosen: File) => {
    setLooked(undefined);
    setFile(chosen);
    setLooked(await ask<Looked>(`${path}/look?${queryOf(options)}`, 'POST', chosen));
  });
  const take = useAction(async () => {
    if (!file) return;
    const { version } = await ask<{ version: number }>(`${path}?${queryOf(options)}`, 'POST', file);
    close();
    onTaken(version);
  });
  return (
    <div class="stack">
      <input
        ref={input}
        type="file"
        hidden
        accept=".geojson,.json,application/geo+json"
        onChange={(event) => {
          const [chosen] = event.currentTarget.files ?? [];
          if (chosen) void look.run(chosen);
          event.currentTarget.value = '';
        }}
      />
      <p class="buttons">
        <Button
          look={looked ? 'secondary' : 'primary'}
          isBusy={look.isBusy}
          onClick={() => input.current?.click()}
        >
          {words.choose}
        </Button>
      </p>
      <p class="field__hint prose">{words.chooseHint}</p>
      {look.fault && <Refused error={look.error} fault={look.fault} />}
      {take.fault && <Refused error={take.error} fault={take.fault} />}
      {file && (
        <form
          class="manage stack"
          onSubmit={(event) => {
            event.preventDefault();
            void look.run(file);
          }}
        >
          <h2>{file.name}</h2>
          <div class="pair">
            {properties.map((property) => (
              <Field
                key={property}
                label={words.property[property]}
                hint={words.propertyHint}
                value={options[property]}
                onInput={(value) => setOptions({ ...options, [property]: value })}
              />
            ))}
            <Field
              label={words.attribution}
              hint={words.attributionHint}
              value={options.attribution}
              onInput={(attribution) => setOptions({ ...options, attribution })}
            />
          </div>
          {looked && <Notice>{words.looked}</Notice>}
          {looked && looked.warnings.length > 0 && (
            <Lines title={words.warnings} lines={looked.warnings} kind="warning" />
          )}
          {looked && <ShownAreas {...looked.areas} />}
          <p class="buttons">
            {looked && (
              <Button look="primary" isBusy={take.isBusy} onClick={take.run}>
                {words.take}
              </Button>
            )}
            <Button type="submit" isBusy={look.isBusy}>
              {words.again}
            </Button>
            <Button onClick={close}>{words.cancel}</Button>
          </p>
        </form>
      )}
    </div>
  );
}

const queryOf = (options: Options): URLSearchParams =>
  new URLSearchParams(Object.entries(options).filter(([, value]) => value.trim() !== ''));

function Refused({ error, fault }: { error: unknown; fault: string }) {
  const faults =
    error instanceof RefusedByServer ? (error.details.faults as AreaFault[] | undefined) : undefined;
  if (!faults) return <Notice kind="fault">{fault}</Notice>;
  return <Lines title={say(areaWords).faults} lines={faults} kind="fault" />;
}

function Lines({
  title,
  lines,
  kind,
}: {
  title: string;
  lines: readonly AreaFault[];
  kind: 'warning' | 'fault';
}) {
  return (
    <Notice kind={kind}>
      <p>{title}</p>
      <ul>
        {lines.map(sayAreaFault).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </Notice>
  );
}
