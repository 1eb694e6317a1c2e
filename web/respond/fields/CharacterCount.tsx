import { useWords } from '../InterviewContext.ts';

/** Spoken only when it runs short: a count after every letter would drown the letters. */
export function CharacterCount({ id, left }: { id: string; left: number }) {
  const { texts, plural } = useWords();
  const { charactersLeft, charactersOver } = texts.section;
  const count = Math.abs(left);
  const sentence = plural(left < 0 ? charactersOver : charactersLeft, count, { count });
  return (
    <p id={id} class={`count${left < 0 ? ' count--over' : ''}`} aria-live={left < 20 ? 'polite' : 'off'}>
      {sentence}
    </p>
  );
}
