import { Fragment } from 'preact';

/** A text whose line breaks are kept. */
export function Lines({ text }: { text: string }) {
  return (
    <>
      {text
        .trim()
        .split('\n')
        .map((line, position) => (
          <Fragment key={line}>
            {position > 0 && <br />}
            {line}
          </Fragment>
        ))}
    </>
  );
}
