import { useWords } from '../InterviewContext.ts';
import type { Message } from './useMessage.ts';

/** The message above a field, with a word that says "error" to those who do not see the colour. */
export function MessageLine({ id, message }: { id: string; message: Message | undefined }) {
  const { texts } = useWords();
  if (!message) return null;
  return (
    <p id={id} class={`message message--${message.kind}`}>
      {message.kind === 'error' && <span class="sr-only">{texts.errors.prefix} </span>}
      {message.text}
    </p>
  );
}
