import { useReader } from '../state/Reader.ts';

/** What a reader may ask, in plain words, closed until asked. */
export function Explanations({ minimumBase }: { minimumBase: number }) {
  const { explain } = useReader().words;
  return (
    <section class="rs-section rs-explanations">
      <h2>{explain.title}</h2>
      <Answer question={explain.interval} sentences={explain.intervalText} />
      <Answer question={explain.empty} sentences={explain.emptyText(minimumBase)} />
      <Answer question={explain.signs} sentences={explain.signsText} />
      <Answer question={explain.score} sentences={explain.scoreText} />
    </section>
  );
}

function Answer({ question, sentences }: { question: string; sentences: readonly string[] }) {
  return (
    <details class="rs-details">
      <summary>{question}</summary>
      {sentences.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
    </details>
  );
}
