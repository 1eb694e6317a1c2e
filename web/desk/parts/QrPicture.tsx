import { generate } from 'lean-qr';
import { toSvgPath } from 'lean-qr/extras/svg';

/** Drawn here: what it says never leaves the browser. */
export function QrPicture({ text, label }: { text: string; label: string }) {
  const code = generate(text);
  const quiet = 4;
  const size = code.size + 2 * quiet;
  return (
    <svg class="qr" viewBox={`${-quiet} ${-quiet} ${size} ${size}`} role="img" aria-label={label}>
      <path d={toSvgPath(code)} />
    </svg>
  );
}
