import { sumScores } from '../../../server/statistics/sumScores.ts';
import { enterRace } from './contender.ts';
import { AREAS } from './largeTown.ts';
import { drawScoreSample } from './scoreSample.ts';
import { sumNames } from './sumsInSql.ts';

const { groups, weights, scores } = drawScoreSample();

enterRace(async () => {
  const sums = scores.map((column) => sumScores(column, weights, groups, AREAS));
  return Array.from({ length: AREAS }, (_, area) =>
    sums.flatMap((one) => sumNames.map((name) => one[name][area] ?? Number.NaN)),
  );
});
