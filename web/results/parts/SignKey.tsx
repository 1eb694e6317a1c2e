import type { Cell } from '../../../server/disclosure/cell.ts';
import { useReader } from '../state/Reader.ts';

/** The signs that occur among these cells, in words. */
export function SignKey({ cells }: { cells: readonly (Cell | undefined)[] }) {
  const { sign } = useReader().words;
  const has = (status: Cell['status']) => cells.some((cell) => cell?.status === status);
  const signs: [string, string, boolean][] = [
    ['( )', sign.limited, cells.some((cell) => cell?.status === 'published' && cell.limited)],
    ['≈', sign.modelled, has('modelled')],
    ['.', sign.secret, has('secret')],
    ['/', sign.uncertain, has('uncertain')],
    ['-', sign.none, cells.some((cell) => cell === undefined)],
  ];
  const occurring = signs.filter(([, , occurs]) => occurs);
  if (occurring.length === 0) return null;
  return (
    <p class="rs-signs">
      {occurring.map(([mark, word]) => (
        <span key={mark}>
          <b>{mark}</b> {word}
        </span>
      ))}
    </p>
  );
}
