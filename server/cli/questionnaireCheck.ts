import type { Command } from 'commander';
import { checkTranslations } from '../../surveys/reading/checkTranslations.ts';
import { formatFault, formatSummary } from '../../surveys/reading/formatFault.ts';
import { readQuestionnaire } from '../../surveys/reading/readQuestionnaire.ts';
import { Refusal } from '../http/refusal.ts';

/** questionnaire check FILE.yaml */
export function addQuestionnaireCheck(parent: Command): void {
  parent
    .command('check')
    .description('Prints every fault of a questionnaire file with its line, or "ok".')
    .argument('<file>', 'the questionnaire, a YAML file')
    .action(async (file: string) => {
      const { questionnaire, faults } = await readQuestionnaire(file);
      if (!questionnaire) throw new Refusal(`${file} cannot be used yet:`, faults.map(formatFault));
      for (const warning of [...faults, ...(await checkTranslations(file))])
        console.log(formatFault(warning));
      console.log(formatSummary(questionnaire));
    });
}
