import { generate } from 'lean-qr';
import { toSvgPath } from 'lean-qr/extras/svg';

/** Quiet modules around the code, as the standard asks. */
const margin = 4;

/** An address as a picture for a phone's camera, drawn here: no service is asked. */
export function QrCode({ address }: { address: string }) {
  const code = generate(address);
  const side = code.size + 2 * margin;
  return (
    <svg
      class="qr"
      viewBox={`${-margin} ${-margin} ${side} ${side}`}
      role="img"
      aria-label={address}
      shape-rendering="crispEdges"
    >
      <path d={toSvgPath(code)} />
    </svg>
  );
}
