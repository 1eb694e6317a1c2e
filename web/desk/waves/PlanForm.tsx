import { useState } from 'preact/hooks';
import type { DeskWave } from '../../../server/waves/deskWaves.ts';
import type { PlanFault } from '../../../server/waves/planWave.ts';
import { ask, RefusedByServer } from '../api.ts';
import { waveWords } from '../i18n/waves.ts';
import { Button } from '../parts/Button.tsx';
import { Field } from '../parts/Field.tsx';
import { Notice } from '../parts/Notice.tsx';
import { useAction } from '../parts/useAction.ts';
import { say } from '../state/language.ts';

export interface PlanFormProps {
  path: string;
  wave: DeskWave;
  onSaved: (says: string) => void;
  onClose: () => void;
}

/** When a wave opens and ends, and who is old enough. Each fault stands at its field. */
export function PlanForm({ path, wave, onSaved, onClose }: PlanFormProps) {
  const words = say(waveWords);
  const { plan } = words;
  const [opensOn, setOpensOn] = useState(wave.opensOn ?? '');
  const [closesOn, setClosesOn] = useState(wave.closesOn ?? '');
  const [age, setAge] = useState(wave.minimumAge === null ? '' : String(wave.minimumAge));
  const isDraft = wave.state === 'draft';
  const save = useAction(async () => {
    await ask(`${path}/plan`, 'PUT', {
      ...(isDraft && { opensOn: opensOn || null }),
      closesOn: closesOn || null,
      minimumAge: age.trim() === '' ? null : Number(age),
    });
    onSaved(plan.done);
    onClose();
  });
  const faults = faultsOf(save.error);
  const faultAt = (field: PlanFault['field']) => {
    const found = faults.find((fault) => fault.field === field);
    return found && plan.faults[found.code];
  };
  return (
    <form
      class="manage stack"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void save.run();
      }}
    >
      <h3>{plan.title}</h3>
      {save.fault && faults.length === 0 && <Notice kind="fault">{save.fault}</Notice>}
      {isDraft && (
        <Field
          label={plan.opensOn}
          hint={plan.opensHint}
          type="date"
          value={opensOn}
          onInput={setOpensOn}
          fault={faultAt('opensOn')}
          isFirst
        />
      )}
      <Field
        label={plan.closesOn}
        hint={plan.closesHint}
        type="date"
        value={closesOn}
        onInput={setClosesOn}
        fault={faultAt('closesOn')}
        isFirst={!isDraft}
      />
      <Field
        label={plan.minimumAge}
        hint={plan.ageHint}
        inputMode="numeric"
        value={age}
        onInput={setAge}
        fault={faultAt('minimumAge')}
      />
      <p class="buttons">
        <Button look="primary" type="submit" isBusy={save.isBusy}>
          {plan.save}
        </Button>
        <Button onClick={onClose}>{words.cancel}</Button>
      </p>
    </form>
  );
}

function faultsOf(error: unknown): PlanFault[] {
  if (!(error instanceof RefusedByServer) || error.code !== 'wave.planInvalid') return [];
  return (error.details.faults as PlanFault[] | undefined) ?? [];
}
