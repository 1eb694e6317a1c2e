import { type Inputs, useEffect, useRef, useState } from 'preact/hooks';

interface Removable {
  remove(): void;
}

/**
 * A drawing whose code is fetched when it is needed, in an element of the page. It is drawn anew whenever one of
 * `inputs` changes, and removed with the element, as Leaflet keeps listeners on the window until told to stop.
 *
 * @param load fetches the code; what it gives draws into the element; undefined while something is still missing
 */
export function useDrawn<Drawn extends Removable>(
  load: (() => Promise<(host: HTMLDivElement) => Drawn>) | undefined,
  inputs: Inputs,
) {
  const host = useRef<HTMLDivElement>(null);
  const [drawn, setDrawn] = useState<Drawn>();
  const [failures, setFailures] = useState(0);
  const [failed, setFailed] = useState(false);

  useEffect(() => {
    let gone = false;
    let drawing: Drawn | undefined;
    load?.().then(
      (draw) => {
        if (gone || !host.current) return;
        drawing = draw(host.current);
        setDrawn(() => drawing);
      },
      () => setFailed(true),
    );
    return () => {
      gone = true;
      setDrawn(undefined);
      drawing?.remove();
    };
  }, [...inputs, load === undefined, failures]);

  const retry = () => {
    setFailed(false);
    setFailures(failures + 1);
  };
  return { host, drawn, failed, retry };
}
