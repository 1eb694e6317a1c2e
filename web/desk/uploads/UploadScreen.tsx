import { useState } from 'preact/hooks';
import { fill } from '../../i18n/fill.ts';
import { uploadWords } from '../i18n/uploads.ts';
import { Button } from '../parts/Button.tsx';
import { Choice } from '../parts/Choice.tsx';
import { Notice } from '../parts/Notice.tsx';
import { useAction } from '../parts/useAction.ts';
import { useLoaded } from '../parts/useLoaded.ts';
import type { ScreenProps } from '../screens.ts';
import { say } from '../state/language.ts';
import { ColumnMatching } from './ColumnMatching.tsx';
import { FilePicker } from './FilePicker.tsx';
import { PreviewTable } from './PreviewTable.tsx';
import {
  type Arranged,
  applyTable,
  type EntryWords,
  previewTable,
  type ReadUpload,
  readFile,
  sayUploadProblem,
  type UploadKind,
  type UploadPreview,
} from './uploadApi.ts';

const kinds: readonly UploadKind[] = ['margins', 'merges', 'context', 'measures', 'places'];

/** A table file in three steps: read, matched, looked at; stored only with the last button. */
export function UploadScreen({ town }: ScreenProps) {
  const words = say(uploadWords);
  const { data, fault } = useLoaded<EntryWords>(`/desk/municipalities/${town.key}/uploads`);
  const [kind, setKind] = useState<UploadKind>('margins');
  const [wave, setWave] = useState('');
  const [file, setFile] = useState<File>();
  const [upload, setUpload] = useState<ReadUpload>();
  const [arranged, setArranged] = useState<Arranged>();
  const [preview, setPreview] = useState<UploadPreview>();
  const [done, setDone] = useState<UploadPreview>();
  const isOfWave = kind === 'margins' || kind === 'merges';
  const target = { town: town.key, kind, wave: isOfWave ? wave : '' };
  const forget = () => {
    setUpload(undefined);
    setArranged(undefined);
    setPreview(undefined);
  };
  const read = useAction(async (chosen: File, sheet?: string) => {
    forget();
    const found = await readFile(target, chosen, sheet);
    setUpload(found);
    setArranged({ rows: found.rows, columns: found.guesses, constants: {} });
  });
  const look = useAction(async (given: Arranged) => setPreview(await previewTable(target, given)));
  const apply = useAction(async (given: Arranged) => {
    setDone(await applyTable(target, given));
    forget();
    setFile(undefined);
  });
  const waves = (data?.waves ?? []).filter(({ weighting }) => weighting > 0);
  const error = read.error ?? look.error ?? apply.error;
  if (done) return <Done done={done} onAnother={() => setDone(undefined)} />;
  return (
    <div class="stack upload">
      <p>{words.intro}</p>
      {fault && <Notice kind="fault">{fault}</Notice>}
      <Choice
        label={words.kind}
        value={kind}
        options={kinds.map((value) => ({ value, label: words.kinds[value] }))}
        onChoose={(value) => {
          setKind(value);
          forget();
        }}
      />
      {isOfWave && data && (
        <Choice
          label={words.wave}
          value={wave}
          prompt={waves.length > 0 ? words.chooseWave : words.noWave}
          options={waves.map(({ key }) => ({ value: key, label: key }))}
          onChoose={(value) => {
            setWave(value);
            forget();
          }}
        />
      )}
      <FilePicker
        isBusy={read.isBusy}
        isReady={!isOfWave || wave !== ''}
        onRead={(chosen) => {
          setFile(chosen);
          void read.run(chosen);
        }}
      />
      {error !== undefined && <Notice kind="fault">{sayUploadProblem(error)}</Notice>}
      {upload && arranged && (
        <ColumnMatching
          upload={upload}
          arranged={arranged}
          onSheet={(sheet) => file && void read.run(file, sheet)}
          onArrange={(next) => {
            setArranged(next);
            setPreview(undefined);
          }}
        />
      )}
      {arranged && (
        <p class="buttons">
          <Button
            look={preview ? 'secondary' : 'primary'}
            isBusy={look.isBusy}
            onClick={() => void look.run(arranged)}
          >
            {words.preview}
          </Button>
        </p>
      )}
      {preview && upload && <PreviewTable preview={preview} columns={upload.columns} />}
      {preview?.changes && arranged && (
        <p class="buttons">
          <Button look="primary" isBusy={apply.isBusy} onClick={() => void apply.run(arranged)}>
            {words.apply}
          </Button>
        </p>
      )}
    </div>
  );
}

function Done({ done: { changes }, onAnother }: { done: UploadPreview; onAnother: () => void }) {
  const words = say(uploadWords);
  const { added = 0, changed = 0, removed = 0 } = changes ?? {};
  return (
    <div class="stack">
      <Notice kind="done">{fill(words.done, { added, changed, removed })}</Notice>
      <Button onClick={onAnother}>{words.another}</Button>
    </div>
  );
}
