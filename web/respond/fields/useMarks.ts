import { useMemo, useState } from 'preact/hooks';
import type { Answer, MarkedQuestion, PlaceAnswer } from '../../../surveys/language/questionnaire.ts';
import { useInterview } from '../InterviewContext.ts';

/** The marks of one question as they are answered, with one step back. Positions count from 0. */
export function useMarks(question: MarkedQuestion) {
  const { draft, answer } = useInterview();
  const [before, setBefore] = useState<readonly PlaceAnswer[] | undefined>(undefined);
  const stored = draft.value.answers[question.key];
  const places = useMemo(() => markedPlaces(stored), [stored]);

  function store(next: readonly PlaceAnswer[], earlier: readonly PlaceAnswer[] | undefined): void {
    setBefore(earlier);
    answer(question.key, next.length > 0 ? next : undefined);
  }

  return {
    places,
    canUndo: before !== undefined,
    change: (next: readonly PlaceAnswer[]) => store(next, places),
    undo: () => store(before ?? places, undefined),
    /** A step back from here would take these words along, so there is none. */
    answerPart(position: number, part: string, value: string | readonly string[] | undefined): void {
      const next = places.map((place, other) => (other === position ? withPart(place, part, value) : place));
      store(next, undefined);
    },
  };
}

function markedPlaces(value: Answer | undefined): readonly PlaceAnswer[] {
  return Array.isArray(value) ? value.filter((one): one is PlaceAnswer => typeof one === 'object') : [];
}

function withPart(
  place: PlaceAnswer,
  part: string,
  value: string | readonly string[] | undefined,
): PlaceAnswer {
  const { [part]: _, ...rest } = place;
  return (value === undefined ? rest : { ...rest, [part]: value }) as PlaceAnswer;
}
