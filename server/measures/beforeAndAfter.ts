/**
 * Why nothing is compared. `wholeTown`: there are no areas without it. `noWaves`: not one wave before and one after
 * it is published. `notComparable`: asked, weighted or cut otherwise between the waves. `areas`: its areas are not
 * those of the releases. `hidden`: a figure of its areas is not published in one of the waves. `tooFewOthers`: fewer
 * than two areas without such a measure have published figures. `population`: nobody told the inhabitants by area.
 */
export type ReasonAgainst =
  | 'wholeTown'
  | 'noWaves'
  | 'notComparable'
  | 'areas'
  | 'hidden'
  | 'tooFewOthers'
  | 'population';

/** How figures moved where a measure was taken and elsewhere: from published cells only, never a statement of cause. */
export type BeforeAndAfter =
  | { status: 'notCompared'; reason: ReasonAgainst }
  | {
      status: 'compared';
      before: string;
      after: string;
      /** Keys of areas of the releases. */
      treated: readonly string[];
      others: readonly string[];
      /** Changes and their difference in points or percentage points, to one decimal; limits rounded outward. */
      treatedChange: number;
      othersChange: number;
      difference: number;
      low: number;
      high: number;
      /** The smallest true difference that such data would have shown in four of five cases, rounded up. */
      smallestDetectable: number;
      /** Year of the inhabitants the areas are weighted by. */
      populationYear: number;
    };
