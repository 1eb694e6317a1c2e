import { useState } from 'preact/hooks';
import { followReport } from './followReport.ts';
import './reportLink.css';

export interface ReportWords {
  making: string;
  saved: string;
  failed: string;
}

export interface ReportLinkProps {
  address: string;
  name: string;
  words: ReportWords;
}

type State = 'idle' | keyof ReportWords;

/** A report takes seconds to make: the link says so, shows how far it is, and then saves the file. */
export function ReportLink({ address, name, words }: ReportLinkProps) {
  const [state, setState] = useState<State>('idle');
  const [share, setShare] = useState<number>();
  const make = async () => {
    setShare(undefined);
    setState('making');
    const isMade = await followReport(address, setShare).catch(() => false);
    setState(isMade ? 'saved' : 'failed');
    if (isMade) save(address);
  };
  return (
    <span class="report-link">
      <a
        href={address}
        download
        aria-disabled={state === 'making' ? 'true' : undefined}
        onClick={(event) => {
          if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
          event.preventDefault();
          if (state !== 'making') void make();
        }}
      >
        {name}
      </a>
      {state === 'making' && <progress aria-label={`${name}: ${words.making}`} value={share} />}
      <span role="status" class={`report-link__state report-link__state--${state}`}>
        {state === 'idle' ? '' : words[state]}
      </span>
    </span>
  );
}

/** Saved as any link saves: the server has the file by now, and names it. */
function save(address: string): void {
  const link = document.createElement('a');
  link.href = address;
  link.download = '';
  link.click();
}
