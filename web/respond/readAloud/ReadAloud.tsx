import { useEffect } from 'preact/hooks';
import { fieldIds } from '../fields/fieldIds.ts';
import { useWords } from '../InterviewContext.ts';
import { speech } from './speech.ts';

/** A button that reads the question aloud; there is none where the device has no voice of its own for it. */
export function ReadAloud({ fieldKey }: { fieldKey: string }) {
  const { texts } = useWords();
  const reader = speech.value;
  useEffect(() => () => stopReading(fieldKey), [fieldKey]);
  const voice = reader?.voiceFor(texts.locale);
  if (!reader || !voice) return null;
  const ids = fieldIds(fieldKey);
  const isReading = reader.reading.value === fieldKey;
  const { start, stop } = texts.look.readAloud;
  return (
    <div class="read-aloud">
      <button
        type="button"
        class={`text-button read-aloud__button${isReading ? ' read-aloud__button--on' : ''}`}
        aria-describedby={ids.label}
        onClick={() => {
          const field = document.getElementById(ids.field);
          if (isReading) reader.stop();
          else if (field) reader.read(fieldKey, field, voice);
        }}
      >
        {isReading ? stop : start}
      </button>
    </div>
  );
}

/** A question that has left the screen falls silent. */
function stopReading(fieldKey: string): void {
  const reader = speech.peek();
  if (reader?.reading.peek() === fieldKey) reader.stop();
}
