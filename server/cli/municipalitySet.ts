import type { Command } from 'commander';
import { setMunicipality } from '../municipalities/setMunicipality.ts';
import { withStore } from './withStore.ts';

/** municipality set KEY FILE.yaml */
export function addMunicipalitySet(parent: Command): void {
  parent
    .command('set')
    .description(
      "Takes a town's name, colour, crest, contacts and help numbers, in place of the earlier ones.",
    )
    .argument('<key>', 'key of the town')
    .argument('<file>', 'YAML or JSON file; the crest is an SVG or PNG file named in it')
    .action((key: string, file: string, _options: unknown, command: Command) =>
      withStore(command, async (store) => {
        const { name, settings } = await setMunicipality(store, key, file);
        const { palette, crest } = settings;
        const colour = palette
          ? `colour ${palette.light.accent}, dark ${palette.dark.accent}`
          : 'no colour of its own';
        console.log(`${name}: ${colour}; ${crest ? `crest ${crest.version}.${crest.type}` : 'no crest'}.`);
      }),
    );
}
