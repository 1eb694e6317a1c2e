import { jsonSchemas } from '../language/schema.ts';

/**
 * JSON Schema of a questionnaire file, for completion and hints in editors. It stands in
 * `surveys/questionnaire.schema.json`; a test holds the two together.
 */
export function editorSchema(): object {
  return {
    ...jsonSchemas.questionnaire,
    title: 'Umfeld questionnaire',
    description: 'Structure only. `umfeld questionnaire check` also looks across the file and into the bank.',
  };
}
