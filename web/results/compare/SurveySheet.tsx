import type { BenchmarkBody } from '../../../server/benchmarks/benchmark.ts';
import type { Text } from '../../../surveys/language/questionnaire.ts';
import { textIn } from '../../ui/textIn.ts';
import { useReader } from '../state/Reader.ts';

export interface SurveySheetProps {
  town: string;
  /** What must stand wherever its figures stand, such as that they are invented. */
  notice?: Text;
  survey: Pick<BenchmarkBody, 'wave' | 'closedOn' | 'samples' | 'questionnaire'>;
  /** Where a reference came from; nothing for the own release. */
  source?: string;
  /** Asked, but in another way than here. */
  unequal?: readonly string[];
}

/** How one of the surveys came about: what a reader must know before holding two towns against each other. */
export function SurveySheet({ town, notice, survey, source, unequal }: SurveySheetProps) {
  const { wave, closedOn, samples, questionnaire } = survey;
  const { words } = useReader();
  const { methods, compare } = words;
  const day = (date: string) => new Intl.DateTimeFormat(words.locale).format(new Date(`${date}T12:00:00`));
  return (
    <details class="rs-details rs-fold rs-survey">
      <summary>
        <h3>{`${town}, ${wave.key}`}</h3>
      </summary>
      {notice && <p>{textIn(notice, words.language)}</p>}
      <dl>
        <Line term={methods.questionnaire} text={textIn(questionnaire.title, words.language)} />
        <Line term={methods.closedOn} text={closedOn && day(closedOn)} />
        {samples.map(({ kind, modes, weighted }) => (
          <Line
            key={kind}
            term={methods[kind]}
            text={[modes.map((mode) => methods.mode[mode]).join(', '), compare.weighted[weighted]]
              .filter((part) => part)
              .join('; ')}
          />
        ))}
        <Line term={compare.source} text={source} />
        <Line term={compare.unequal} text={unequal?.length ? unequal.join(' · ') : undefined} />
      </dl>
    </details>
  );
}

function Line({ term, text }: { term: string; text: string | undefined }) {
  if (!text) return null;
  return (
    <div>
      <dt>{term}</dt>
      <dd>{text}</dd>
    </div>
  );
}
