import { useWords } from '../InterviewContext.ts';
import { usePlainWay } from '../plain/PlainContext.ts';

export interface CharacterCountProps {
  id: string;
  left: number;
  max: number;
}

/** Spoken only when it runs short: a count after every letter would drown the letters. */
export function CharacterCount({ id, left, max }: CharacterCountProps) {
  const { texts, plural } = useWords();
  const plain = usePlainWay();
  if (plain) return <plain.TextLimit id={id} max={max} />;
  const { charactersLeft, charactersOver } = texts.section;
  const count = Math.abs(left);
  const sentence = plural(left < 0 ? charactersOver : charactersLeft, count, { count });
  return (
    <p id={id} class={`count${left < 0 ? ' count--over' : ''}`} aria-live={left < 20 ? 'polite' : 'off'}>
      {sentence}
    </p>
  );
}
