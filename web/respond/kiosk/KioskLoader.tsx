import type { FunctionComponent } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** What only a kiosk needs is loaded only there. */
export function KioskLoader() {
  const [loaded, setLoaded] = useState<{ Kiosk: FunctionComponent }>();
  useEffect(() => {
    import('./Kiosk.tsx').then(setLoaded, () => undefined);
  }, []);
  return loaded ? <loaded.Kiosk /> : null;
}
