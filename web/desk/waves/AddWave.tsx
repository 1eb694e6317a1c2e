import { useState } from 'preact/hooks';
import type { DeskWave, ReadyChoice } from '../../../server/waves/deskWaves.ts';
import { fill } from '../../i18n/fill.ts';
import { textIn } from '../../ui/textIn.ts';
import { ask, RefusedByServer, sayProblem } from '../api.ts';
import { waveWords } from '../i18n/waves.ts';
import { Button } from '../parts/Button.tsx';
import { Choice } from '../parts/Choice.tsx';
import { Field } from '../parts/Field.tsx';
import { Notice } from '../parts/Notice.tsx';
import { useAction } from '../parts/useAction.ts';
import { language, say } from '../state/language.ts';

type Sample = DeskWave['sample'];

export interface AddWaveProps {
  path: string;
  waves: readonly DeskWave[];
  ready: readonly ReadyChoice[];
  onAdded: (says: string) => void;
  onClose: () => void;
}

/** A new draft: a copy of a wave, or one of the questionnaires that come with the program. */
export function AddWave({ path, waves, ready, onAdded, onClose }: AddWaveProps) {
  const words = say(waveWords);
  const [key, setKey] = useState('');
  const [from, setFrom] = useState(waves[0] ? `copy:${waves[0].key}` : `ready:${ready[0]?.key ?? ''}`);
  const [sample, setSample] = useState<Sample>('invited');
  const isCopy = from.startsWith('copy:');
  const source = from.slice(from.indexOf(':') + 1);
  const create = useAction(async () => {
    const name = key.trim();
    await ask(
      path,
      'POST',
      isCopy ? { key: name, copyOf: source } : { key: name, questionnaire: source, sample },
    );
    onAdded(fill(words.add.done, { key: name }));
  });
  const isKeyAtFault =
    create.error instanceof RefusedByServer &&
    ['wave.keyTaken', 'wave.keyInvalid'].includes(create.error.code);
  return (
    <form
      class="manage stack"
      onSubmit={(event) => {
        event.preventDefault();
        void create.run();
      }}
    >
      <h2>{words.add.title}</h2>
      {create.fault && !isKeyAtFault && <Notice kind="fault">{create.fault}</Notice>}
      <Field
        label={words.add.key}
        hint={words.add.keyHint}
        value={key}
        onInput={setKey}
        fault={isKeyAtFault ? sayProblem(create.error) : undefined}
        required
        isFirst
        autocomplete="off"
      />
      <Choice
        label={words.add.from}
        value={from}
        onChoose={setFrom}
        options={[
          ...waves.map((wave) => ({
            value: `copy:${wave.key}`,
            label: fill(words.add.copyOf, { wave: wave.key }),
          })),
          ...ready.map((one) => ({
            value: `ready:${one.key}`,
            label: fill(words.add.ready, { title: textIn(one.title, language.value) ?? one.key }),
          })),
        ]}
      />
      {!isCopy && (
        <Choice<Sample>
          label={words.add.sample}
          value={sample}
          onChoose={setSample}
          options={(['invited', 'open', 'both'] as const).map((value) => ({
            value,
            label: words.samples[value],
          }))}
        />
      )}
      <p class="buttons">
        <Button look="primary" type="submit" isBusy={create.isBusy}>
          {words.add.create}
        </Button>
        <Button onClick={onClose}>{words.cancel}</Button>
      </p>
    </form>
  );
}
