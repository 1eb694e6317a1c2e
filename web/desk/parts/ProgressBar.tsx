import { useOwnId } from './useOwnId.ts';

/** Long work, with counts: "3.200 von 10.000 Briefen". */
export function ProgressBar({ label, done, total }: { label: string; done: number; total: number }) {
  const id = useOwnId();
  return (
    <div class="progress">
      <label for={id}>{label}</label>
      <progress id={id} max={Math.max(total, 1)} value={done} />
    </div>
  );
}
