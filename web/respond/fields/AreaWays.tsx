import { useState } from 'preact/hooks';
import type { AreaQuestion } from '../../../surveys/language/questionnaire.ts';
import { fill } from '../../i18n/fill.ts';
import { useInterview, useWords } from '../InterviewContext.ts';
import type { PlaceName } from '../where/placeNames.ts';
import { useWays } from '../where/useWays.ts';
import { WayPanels } from '../where/WayPanels.tsx';
import { fieldIds } from './fieldIds.ts';

const offered = ['search', 'map'] as const;

/** The map or one's street choose the area. Only its key is kept. */
export function AreaWays({ question }: { question: AreaQuestion }) {
  const { draft, answer } = useInterview();
  const { texts, authored } = useWords();
  const ways = useWays(undefined);
  const [status, setStatus] = useState('');
  const id = `${fieldIds(question.key).field}-help`;
  const value = draft.value.answers[question.key];

  function choose(area: string | undefined, otherwise: string): void {
    const option = question.options.find(({ key }) => key === area);
    if (option) answer(question.key, option.key);
    setStatus(option ? fill(texts.where.areaChosen, { area: authored(option.text) }) : otherwise);
  }

  return (
    <>
      <WayPanels
        id={id}
        ways={ways}
        offered={offered}
        lead={texts.where.areaLead}
        searchLabel={texts.where.areaSearchLabel}
        onChoose={({ name, area }: PlaceName) => choose(area, fill(texts.where.areaSeveral, { name }))}
        map={({ PlacesMap, areas }) => (
          <>
            <p id={`${id}-keys`} class="places__keys">
              {texts.where.areaMapHelp} <span class="fine-pointer">{texts.places.mapKeys}</span>
            </p>
            <PlacesMap
              areas={areas}
              marks={noMarks}
              chosenArea={typeof value === 'string' ? value : undefined}
              helpId={`${id}-keys`}
              onPick={(...spot) => choose(ways.areaAt(...spot)?.key, texts.where.areaOutside)}
              onPoint={(...spot) => {
                const area = ways.spotName(...spot);
                setStatus(area ? fill(texts.places.pointingAt, { area }) : texts.places.pointingOutside);
              }}
            />
          </>
        )}
      />
      <p class="area-help__status" role="status">
        {status}
      </p>
    </>
  );
}

/** The same array each time: the map draws its marks anew for every other one. */
const noMarks = [] as const;
