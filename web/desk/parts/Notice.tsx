import type { ComponentChildren } from 'preact';

/** A sentence that should not be overlooked; faults and warnings are read out at once. */
export function Notice({
  kind = 'info',
  children,
}: {
  kind?: 'info' | 'done' | 'warning' | 'fault';
  children: ComponentChildren;
}) {
  return (
    <div class={`notice notice--${kind}`} role={kind === 'fault' || kind === 'warning' ? 'alert' : 'status'}>
      {children}
    </div>
  );
}
