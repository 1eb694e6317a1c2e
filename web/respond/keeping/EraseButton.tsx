import { useInterview } from '../InterviewContext.ts';

/** Erases answers and whatever waits to be sent. At once: who needs it may have no second to confirm. */
export function EraseButton({ label }: { label: string }) {
  const { erase } = useInterview();
  return (
    <button type="button" class="text-button erase" onClick={erase}>
      {label}
    </button>
  );
}
