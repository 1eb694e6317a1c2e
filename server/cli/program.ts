import { Command } from 'commander';
import type { Config } from '../config.ts';
import { addAccountCreate, addAccountList, addAccountReset } from './accounts.ts';
import { addAreasBackground } from './areasBackground.ts';
import { addAreasImport } from './areasImport.ts';
import { addAreasLink } from './areasLink.ts';
import { addAreasMerge } from './areasMerge.ts';
import { addBackup, addBackupKey } from './backup.ts';
import { addBenchmarkImport, addBenchmarkRemove } from './benchmarkImport.ts';
import { addCodesCreate, addCodesRemind } from './codesCreate.ts';
import { addContextImport } from './contextImport.ts';
import { addDelete } from './delete.ts';
import { addDemo } from './demo.ts';
import { addExport } from './export.ts';
import { addLetters } from './letters.ts';
import { addRoutes } from './listRoutes.ts';
import { addMarginsImport } from './marginsImport.ts';
import { addMeasuresImport } from './measuresImport.ts';
import { addMunicipalityCreate } from './municipalityCreate.ts';
import { addMunicipalitySet } from './municipalitySet.ts';
import { addPlacesImport } from './placesImport.ts';
import { addPlan } from './plan.ts';
import { addQuestionnaireCheck } from './questionnaireCheck.ts';
import { addQuestionnaireImport } from './questionnaireImport.ts';
import { addReleaseBuild } from './releaseBuild.ts';
import { addReleasePublish } from './releasePublish.ts';
import { addReport } from './report.ts';
import { addResponsesImport } from './responsesImport.ts';
import { addRestore } from './restore.ts';
import { addRetention } from './retention.ts';
import { addServe } from './serve.ts';
import { addTakeAway } from './takeAway.ts';
import { addVerify } from './verify.ts';
import { addWaveCreate } from './waveCreate.ts';
import { addWaveStates } from './waveStates.ts';

/** Table of contents of the command line: one line per command, in the order a town meets them. */
export function buildProgram(config: Config): Command {
  const program = new Command('umfeld')
    .description('Citizen safety-perception surveys, from the questionnaire to the neighbourhood map.')
    .option('--data <folder>', 'folder with the store and its keys', config.data)
    .showHelpAfterError('(add --help for the words this command takes)');
  addDemo(program, config);
  addServe(program, config);
  addRoutes(program);
  const municipality = program.command('municipality').description('Towns that run surveys here.');
  addMunicipalityCreate(municipality);
  addMunicipalitySet(municipality);
  const areas = program.command('areas').description('The neighbourhoods of a town.');
  addAreasImport(areas);
  addAreasMerge(areas);
  addAreasBackground(areas);
  const places = program.command('places').description('Streets and named places of a town.');
  addPlacesImport(places);
  addAreasLink(areas);
  const questionnaire = program.command('questionnaire').description('Questionnaire files.');
  addQuestionnaireCheck(questionnaire);
  addQuestionnaireImport(questionnaire);
  const wave = program.command('wave').description('Waves: one fielding of a questionnaire in one town.');
  addWaveCreate(wave);
  addWaveStates(wave);
  const margins = program.command('margins').description('Known population counts, for weighting.');
  addMarginsImport(margins);
  const codes = program.command('codes').description('Codes of the letters that invite residents.');
  addCodesCreate(codes);
  addCodesRemind(codes);
  const context = program.command('context').description('Recorded crime and other counts per area.');
  addContextImport(context);
  const measures = program.command('measures').description('What the town did, where and when.');
  addMeasuresImport(measures);
  addPlan(program);
  addLetters(program);
  const responses = program.command('responses').description('Answers from paper scans or earlier surveys.');
  addResponsesImport(responses);
  const release = program.command('release').description('The figures of a closed wave.');
  addReleaseBuild(release);
  addReleasePublish(release);
  const benchmark = program.command('benchmark').description('Published figures of other towns.');
  addBenchmarkImport(benchmark);
  addBenchmarkRemove(benchmark);
  const account = program.command('account').description('Who works at the desk.');
  addAccountCreate(account, config);
  addAccountReset(account, config);
  addAccountList(account);
  addExport(program);
  addReport(program);
  addBackup(program, config);
  addBackupKey(program);
  addRestore(program);
  addVerify(program);
  addRetention(program, config);
  addDelete(program, config);
  addTakeAway(program);
  return withCommonOptions(program);
}

/** Every command takes --data, before or after its words, and throws instead of ending the process. */
function withCommonOptions(program: Command): Command {
  for (const command of allOf(program))
    command.option('--data <folder>', 'folder with the store and its keys');
  for (const command of [program, ...allOf(program)]) command.exitOverride();
  return program;
}

function allOf(command: Command): Command[] {
  return command.commands.flatMap((child) => [child, ...allOf(child)]);
}
