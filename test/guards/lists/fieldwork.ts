import type { Guard } from '../guard.ts';

export const fieldwork: readonly Guard[] = [
  {
    guard: 'A second typing is compared once, by one person.',
    file: 'server/fieldwork/paper/keptTypings.ts',
    find: 'compared.account !== account || compared.typed !== typed',
    replace: 'false',
    test: 'test/server/fieldwork/paper.test.ts',
    name: 'tells the first values only',
  },
  {
    guard: 'A second typing that is mostly empty brings out nothing.',
    file: 'server/fieldwork/paper/keptTypings.ts',
    find: 'filled(second) * 2 < filled(found.values)',
    replace: 'false',
    test: 'test/server/fieldwork/paper.test.ts',
    name: 'tells the first values only',
  },
  {
    guard: 'Nobody guesses marks.',
    file: 'server/fieldwork/paper/keptTypings.ts',
    find: 'seen.count >= wrongMarks.most && ',
    replace: 'seen.count < 0 && ',
    test: 'test/server/fieldwork/paper.test.ts',
    name: 'lets nobody guess marks',
  },
];
