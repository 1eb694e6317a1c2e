import { useEffect, useRef, useState } from 'preact/hooks';
import '../../styles/kiosk.scss';
import { Button } from '../../ui/Button.tsx';
import { useInterview, useWords } from '../InterviewContext.ts';
import { FullScreenButton } from './FullScreenButton.tsx';
import { kioskDue, phaseOf } from './kioskDue.ts';
import { StillThere } from './StillThere.tsx';

const signsOfLife = ['pointerdown', 'pointermove', 'keydown', 'wheel', 'input'] as const;

/** Watches over a screen that many people use one after the other, and clears it for the next. */
export function Kiosk() {
  const { page, step, sending, restart } = useInterview();
  const { plural } = useWords();
  const first = useRef(page.peek());
  const [idle, setIdle] = useState(0);
  const phase = phaseOf(step.value, sending.value);
  const { ask, returns, restart: isOver } = kioskDue(phase, idle);
  const { kiosk } = page.value;

  useEffect(() => {
    document.documentElement.classList.add('kiosk');
    const timer = setInterval(() => setIdle((seconds) => seconds + 1), 1_000);
    return () => clearInterval(timer);
  }, []);
  useEffect(() => setIdle(0), [phase]);
  useEffect(() => {
    // While it asks, only the answer counts.
    if (ask !== undefined) return;
    const wake = () => setIdle(0);
    for (const sign of signsOfLife) addEventListener(sign, wake, { capture: true, passive: true });
    return () => {
      for (const sign of signsOfLife) removeEventListener(sign, wake, { capture: true });
    };
  }, [ask === undefined]);
  const startAgain = () => {
    setIdle(0);
    restart(first.current);
    scrollTo(0, 0);
  };
  useEffect(() => {
    if (isOver) startAgain();
  }, [isOver]);

  if (!kiosk) return null;
  return (
    <>
      {ask !== undefined && <StillThere seconds={ask} onStay={() => setIdle(0)} onEnd={startAgain} />}
      {returns !== undefined && (
        <section class="kiosk-return" aria-label={kiosk.toStart}>
          <p>{plural(kiosk.returns, returns, { seconds: returns })}</p>
          <Button onClick={startAgain}>{kiosk.toStart}</Button>
        </section>
      )}
      {phase === 'start' && <FullScreenButton label={kiosk.fullScreen} />}
    </>
  );
}
