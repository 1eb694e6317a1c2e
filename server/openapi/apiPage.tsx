import { under } from '../../web/ui/under.ts';
import { problemCatalogue } from '../http/problem.ts';
import { builtFolder, type EntryFiles, findEntryFiles } from '../pages/builtPages.ts';
import { plainPage } from '../pages/plainPage.tsx';
import { apiPageTexts } from './apiPageTexts.ts';
import type { Operation } from './operation.ts';
import { operations } from './operations.ts';

type Texts = (typeof apiPageTexts)['de' | 'en'];

/** The API for human readers: one heading an address, no script. */
export function renderApiPage(
  language: string,
  files: EntryFiles = findEntryFiles(builtFolder, 'web/respond/main.tsx'),
): string {
  const spoken = language === 'de' ? 'de' : 'en';
  const texts = apiPageTexts[spoken];
  return plainPage({
    language: spoken,
    title: texts.title,
    files,
    children: (
      <div class="closed">
        <h1>{texts.title}</h1>
        <p>{texts.intro}</p>
        <p>
          <a href={under('/api/openapi.json')}>{texts.document}</a>
        </p>
        <h2>{texts.routes}</h2>
        {operations.map((operation) => (
          <OperationPart key={operation.id} operation={operation} language={spoken} texts={texts} />
        ))}
        <h2>{texts.problems}</h2>
        <p>{texts.problemsIntro}</p>
        <Problems />
      </div>
    ),
  });
}

interface OperationPartProps {
  operation: Operation;
  language: 'de' | 'en';
  texts: Texts;
}

function OperationPart({ operation, language, texts }: OperationPartProps) {
  const { id, method, path, summary, query = [], sends, replies, problems } = operation;
  return (
    <section aria-labelledby={id}>
      <h3 id={id}>
        <code>
          {method.toUpperCase()} <Path path={path} />
        </code>
      </h3>
      <p>{summary[language]}</p>
      {query.length > 0 && (
        <p>
          {texts.query}: {query.map(({ name }) => `?${name}=`).join(' ')}
        </p>
      )}
      {sends && (
        <p>
          {texts.sends}: {sends}
        </p>
      )}
      <p>
        {texts.reply}: {replies.statuses.join(', ')} {replies.body ?? ''} ({replies.type})
      </p>
      {problems.length > 0 && (
        <p>
          {texts.problems}: {[...new Set(problems)].join(', ')}
        </p>
      )}
    </section>
  );
}

/** May break before each stroke: on a phone a long address would push the page aside. */
function Path({ path }: { path: string }) {
  return path
    .split('/')
    .slice(1)
    .map((part) => (
      <>
        <wbr />/{part}
      </>
    ));
}

function Problems() {
  return (
    <>
      {Object.entries(problemCatalogue).map(([code, [status, meaning]]) => (
        <p key={code}>
          <code>{code}</code> ({status}): <span lang="en">{meaning}</span>
        </p>
      ))}
    </>
  );
}
