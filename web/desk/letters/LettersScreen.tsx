import { useEffect, useMemo, useState } from 'preact/hooks';
import { composeMaterial } from '../../../server/fieldwork/letters/composeMaterial.ts';
import type { LettersStart } from '../../../server/fieldwork/letters/lettersStart.ts';
import type { LetterMaterial } from '../../../server/fieldwork/letters/material.ts';
import { findTextFaults } from '../../../server/fieldwork/letters/text/findTextFaults.ts';
import { sayTooLong } from '../../../server/fieldwork/letters/text/sayTooLong.ts';
import type { WaveChoice } from '../../../server/fieldwork/waveChoices.ts';
import { ask } from '../api.ts';
import { lettersWords } from '../i18n/letters.ts';
import { Button } from '../parts/Button.tsx';
import { Notice } from '../parts/Notice.tsx';
import { useAction } from '../parts/useAction.ts';
import { useLoaded } from '../parts/useLoaded.ts';
import { WaveChooser } from '../parts/WaveChooser.tsx';
import type { ScreenProps } from '../screens.ts';
import { addressOf, go } from '../state/address.ts';
import { language, say } from '../state/language.ts';
import { crestPicture } from './crestPicture.ts';
import './letters.scss';
import { under } from '../../ui/under.ts';
import { runTask } from './lettersTask.ts';
import { PrintForm } from './PrintForm.tsx';
import { saveFile } from './saveFile.ts';
import { TextForm } from './TextForm.tsx';

/** Chooses the survey whose letters are written. */
export function LettersScreen({ town, rest }: ScreenProps) {
  const words = say(lettersWords);
  const { data: waves, fault } = useLoaded<WaveChoice[]>(`/desk/municipalities/${town.key}/letters`);
  if (fault) return <Notice kind="fault">{fault}</Notice>;
  if (!waves) return null;
  const chosen = waves.find(({ key }) => key === rest[0]) ?? waves[0];
  if (!chosen) return <p>{words.noWaves}</p>;
  const path = `/desk/municipalities/${town.key}/letters/${chosen.key}`;
  return (
    <>
      <p>{words.intro}</p>
      <WaveChooser
        waves={waves}
        chosen={chosen.key}
        onChosen={(key) => go(addressOf(town.key, 'briefe', key))}
      />
      <Start key={path} path={path} wave={chosen.key} />
    </>
  );
}

function Start({ path, wave }: { path: string; wave: string }) {
  const { data: start, fault } = useLoaded<LettersStart>(path);
  if (fault) return <Notice kind="fault">{fault}</Notice>;
  return start ? <Letters path={path} wave={wave} start={start} /> : null;
}

function Letters({ path, wave, start }: { path: string; wave: string; start: LettersStart }) {
  const words = say(lettersWords);
  const { facts } = start;
  const { address } = facts;
  const [text, setText] = useState(start.text);
  const [isSaved, setSaved] = useState(false);
  const worker = useWorker();
  const isReady = address !== undefined && findTextFaults(text).length === 0;
  const compose = async (kind: 'invitation' | 'reminder', withCard: boolean): Promise<LetterMaterial> => {
    const crest = facts.crest ? await crestPicture(under(facts.crest)) : undefined;
    return composeMaterial({ ...facts, address: address ?? '' }, text, { kind, withCard, crest });
  };
  const save = useAction(async () => {
    await ask(`${path}/text`, 'PUT', text);
    setSaved(true);
  });
  const [tooLong, setTooLong] = useState<string>();
  const preview = useAction(async () => {
    setTooLong(undefined);
    const reply = await runTask(worker, { kind: 'write', material: await compose('invitation', true) });
    if (reply.kind === 'tooLong') setTooLong(sayTooLong(reply.tooLong, language.value));
    if (reply.kind === 'written') saveFile(reply.file, `musterbrief-${wave}.pdf`);
  });
  return (
    <>
      {address === undefined && <Notice kind="warning">{words.noAddress}</Notice>}
      <div class="letters">
        <section class="letters__print">
          <h2>{words.textHeading}</h2>
          <TextForm
            facts={facts}
            text={text}
            onText={(next) => {
              setText(next);
              setSaved(false);
            }}
          />
          {save.fault && <Notice kind="fault">{save.fault}</Notice>}
          {isSaved && <Notice kind="done">{words.saved}</Notice>}
          {preview.fault && <Notice kind="fault">{words.failed}</Notice>}
          {tooLong && <Notice kind="fault">{tooLong}</Notice>}
          <div class="buttons">
            <Button
              isBusy={save.isBusy}
              disabled={findTextFaults(text).length > 0}
              onClick={() => void save.run()}
            >
              {words.save}
            </Button>
            <Button isBusy={preview.isBusy} disabled={!isReady} onClick={() => void preview.run()}>
              {words.preview}
            </Button>
          </div>
          <p class="letters__hint">{words.previewNote}</p>
        </section>
        <PrintForm
          worker={worker}
          path={path}
          wave={wave}
          remindersPath={`${path.replace('/letters/', '/waves/')}/codes/reminders`}
          compose={compose}
          isReady={isReady}
        />
      </div>
    </>
  );
}

function useWorker(): Worker {
  const worker = useMemo(
    () => new Worker(new URL('./lettersWorker.ts', import.meta.url), { type: 'module' }),
    [],
  );
  useEffect(() => () => worker.terminate(), [worker]);
  return worker;
}
