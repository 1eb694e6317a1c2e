import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import { LanguageButton } from '../parts/LanguageButton.tsx';

/** The frame around what comes before the desk. */
export function Entrance({ title, children }: { title: string; children: ComponentChildren }) {
  useEffect(() => {
    document.title = `${title} – Umfeld`;
  }, [title]);
  return (
    <div class="entrance">
      <header class="entrance__head">
        <strong>Umfeld</strong>
        <LanguageButton />
      </header>
      <main>{children}</main>
    </div>
  );
}
