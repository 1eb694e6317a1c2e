import { useEffect, useState } from 'preact/hooks';

/** For whoever sets the kiosk up; gone once the page has the whole screen, or where it cannot have it. */
export function FullScreenButton({ label }: { label: string }) {
  const [isOffered, setOffered] = useState(canGoFull);
  useEffect(() => {
    const follow = () => setOffered(canGoFull());
    document.addEventListener('fullscreenchange', follow);
    return () => document.removeEventListener('fullscreenchange', follow);
  }, []);
  if (!isOffered) return null;
  const goFull = () => void document.documentElement.requestFullscreen().catch(() => setOffered(false));
  return (
    <section class="kiosk-setup" aria-label={label}>
      <button type="button" class="text-button" onClick={goFull}>
        {label}
      </button>
    </section>
  );
}

function canGoFull(): boolean {
  return document.fullscreenEnabled === true && document.fullscreenElement === null;
}
