import { describe, expect, it } from 'vitest';
import { judgeCorrection } from '../../../server/questionnaires/judgeCorrection.ts';

describe('a correction of spelling', () => {
  it.each([
    ['Wie sicher fülen Sie sich?', 'Wie sicher fühlen Sie sich?'],
    ['Wie sicher fühlen sie sich?', 'Wie sicher fühlen Sie sich?'],
    ['In ihrer Wohn gegend', 'In Ihrer Wohngegend'],
    ['Beim Warten auf Bus, oder Bahn', 'Beim Warten auf Bus oder Bahn'],
    ['How safe do you feel in you neighbourhood?', 'How safe do you feel in your neighbourhood?'],
  ])('%s -> %s', (old, corrected) => expect(judgeCorrection(old, corrected)).toBeUndefined());

  it.each([
    ['Wie sicher fühlen Sie sich?', 'Wie unsicher fühlen Sie sich?', 'negation'],
    ['Das ist mir nicht recht', 'Das ist mir sehr recht', 'negation'],
    ['In den letzten 12 Monaten', 'In den letzten 2 Monaten', 'figures'],
    ['Waren Sie zufrieden?', 'Waren Sie hier zufrieden?', 'words'],
    ['Fühlen Sie sich in der Stadt wohl?', 'Fühlen Sie sich in der Siedlung wohl?', 'tooFar'],
    ['Ist es oft so?', 'Ist es alt so?', 'tooFar'],
    ['Ja', 'Ja', 'same'],
    ['Ja', ' ', 'empty'],
  ])('is not: %s -> %s', (old, corrected, reason) => expect(judgeCorrection(old, corrected)).toBe(reason));

  it('brings no answer nearer to another one', () => {
    expect(judgeCorrection('Selten', 'Seltn', ['Immer'])).toBeUndefined();
    expect(judgeCorrection('Eher sicher', 'Sehr sicher', ['Sehr sicher', 'Unsicher'])).toBe('otherAnswer');
  });
});
