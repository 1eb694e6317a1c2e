import type { ComponentChildren } from 'preact';

/** An answer where the question comes up, closed until asked: plain <details>, so that every keyboard knows it. */
export function Explain({ question, children }: { question: string; children: ComponentChildren }) {
  return (
    <details class="rs-explain">
      <summary>{question}</summary>
      <p>{children}</p>
    </details>
  );
}
