import { readFileSync, writeFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { editorSchema } from '../../../surveys/reading/editorSchema.ts';

const file = 'surveys/questionnaire.schema.json';

// After a change of the schema: UPDATE=schema npx vitest run --project unit editorSchema && npx biome format --write surveys
it('stands in the repository as it is generated', () => {
  if (process.env.UPDATE === 'schema') writeFileSync(file, `${JSON.stringify(editorSchema(), null, 2)}\n`);
  expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(editorSchema());
});
