import { Command } from 'commander';
import type { Config } from '../config.ts';
import { softwareVersion } from '../release/softwareVersion.ts';
import { type Chapter, chapters } from './chapters.ts';

/**
 * The command line. What a chapter needs is loaded when one of the words names it, everything for a help that lists
 * all: a command that reads a file starts in half the time when it does not load what draws letters.
 *
 * @param words what was typed after `umfeld`
 */
export async function buildProgram(config: Config, words: readonly string[]): Promise<Command> {
  const program = new Command('umfeld')
    .description('Citizen safety-perception surveys, from the questionnaire to the neighbourhood map.')
    .version(softwareVersion(), '--version', 'name and version, as they stand on every methods sheet')
    .option('--data <folder>', 'folder with the store and its keys', config.data)
    .showHelpAfterError('(add --help for the words this command takes)');
  const named = chapters.filter(({ name }) => words.includes(name));
  for (const chapter of named.length > 0 ? named : chapters) await addChapter(program, chapter, config);
  return withCommonOptions(program);
}

async function addChapter(program: Command, chapter: Chapter, config: Config): Promise<void> {
  const place =
    chapter.about === undefined ? program : program.command(chapter.name).description(chapter.about);
  for (const add of await chapter.load()) add(place, config);
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
