import { useWords } from '../InterviewContext.ts';
import { usePlainWay } from './PlainContext.ts';

export function PlainTextLimit({ id, max }: { id: string; max: number }) {
  const plain = usePlainWay();
  const { plural } = useWords();
  return (
    <p id={id} class="count">
      {plain && plural(plain.texts.longest, max, { max })}
    </p>
  );
}
