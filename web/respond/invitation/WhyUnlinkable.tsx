import type { InvitationTexts } from '../respondPage.ts';

/** Five sentences for whoever wants to know; folded away for everybody else. */
export function WhyUnlinkable({ words }: { words: InvitationTexts }) {
  const { why } = words;
  return (
    <details class="code__why">
      <summary>{why.heading}</summary>
      <ol>
        {[why.exchange, why.blind, why.apart, why.same, why.limit].map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ol>
    </details>
  );
}
