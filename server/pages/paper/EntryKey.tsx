import { type Coded, partLetter } from '../../../surveys/language/questionCodes.ts';
import { fill } from '../../../web/i18n/fill.ts';
import { usePaper } from './PaperContext.ts';

interface Line {
  code: string;
  key: string;
  answers: string;
}

/** What every number on the form stands for, for those who type the forms in. */
export function EntryKey({ title, folder }: { title: string; folder: string }) {
  const { paper, codes, authored } = usePaper();
  const options = (list: Coded['options']) =>
    list.map((option, position) => `${position + 1} = ${authored(option.text)} (${option.key})`).join('; ');
  const lines = [...codes].flatMap(([key, coded]): Line[] => listLines(key, coded, { paper, options }));
  return (
    <>
      <h1>{title}</h1>
      <p>{paper.keyIntro}</p>
      <p class="key-files">
        {paper.keyFiles}{' '}
        <a href={`${folder}/erfassung.csv`} dir="ltr">
          erfassung.csv
        </a>{' '}
        <a href={`${folder}/erfassung.yaml`} dir="ltr">
          erfassung.yaml
        </a>
      </p>
      <table class="key">
        <thead>
          <tr>
            <th class="key__cell" scope="col">
              {paper.keyCode}
            </th>
            <th class="key__cell" scope="col">
              {paper.keyQuestion}
            </th>
            <th class="key__cell" scope="col">
              {paper.keyAnswers}
            </th>
          </tr>
        </thead>
        <tbody>
          {lines.map(({ code, key, answers }) => (
            <tr key={code} class="key__line">
              <th class="key__cell" scope="row" dir="ltr">
                {code}
              </th>
              <td class="key__cell" dir="ltr">
                {key}
              </td>
              <td class="key__cell">{answers}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

interface Say {
  paper: ReturnType<typeof usePaper>['paper'];
  options: (list: Coded['options']) => string;
}

function listLines(key: string, { code, question, options }: Coded, say: Say): Line[] {
  const { paper } = say;
  switch (question.kind) {
    case 'matrix':
      return key === question.key ? [] : [{ code, key, answers: say.options(options) }];
    case 'area':
    case 'single':
      return [{ code, key, answers: say.options(options) }];
    case 'multiple':
      return [{ code, key, answers: `${paper.keySeveral}: ${say.options(options)}` }];
    case 'ranking':
      return [{ code, key, answers: `${paper.keyRanking}: ${say.options(options)}` }];
    case 'scale':
      return [{ code, key, answers: fill(paper.keyRange, { from: question.from, to: question.to }) }];
    case 'number':
      return [{ code, key, answers: fill(paper.keyRange, { from: question.min, to: question.max }) }];
    case 'consent':
      return [{ code, key, answers: `1 = ${paper.cross}` }];
    case 'text':
      return [{ code, key, answers: paper.keyText }];
    case 'places':
    case 'routes':
      return Array.from({ length: question.max }, (_, at) => at + 1).flatMap((number) => [
        { code: `${code}.${number}`, key: `${key} ${number}`, answers: paper.keyPlace },
        ...question.each.map((part, position) => ({
          code: `${code}.${number}${partLetter(position)}`,
          key: `${key} ${number} ${part.key}`,
          answers: `${part.kind === 'multiple' ? `${paper.keySeveral}: ` : ''}${say.options(part.options)}`,
        })),
      ]);
  }
}
