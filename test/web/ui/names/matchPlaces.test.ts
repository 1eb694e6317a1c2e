import { describe, expect, it } from 'vitest';
import { nearestPlace } from '../../../../web/respond/where/nearestPlace.ts';
import { foldName } from '../../../../web/ui/names/foldName.ts';
import { placeMatcher } from '../../../../web/ui/names/matchPlaces.ts';
import { typingErrors } from '../../../../web/ui/names/typingErrors.ts';

const names = [
  'Großenhainer Straße',
  'Bahnhofstraße',
  'Bahnhof',
  'Am Bahndamm',
  'Görnische Gasse',
  'Dresdner Straße',
  'Cöllner Weg',
  'Heinrichsplatz',
  'Neue Brücke',
  'Straße der Einheit',
];
const match = placeMatcher(names.map((name) => ({ key: name, name, kind: 'street' })));
const found = (typed: string) => match(typed, 8).places.map(({ name }) => name);

describe('searching a name', () => {
  it.each([
    ['Großenhainer Straße', 'Großenhainer Straße'],
    ['grossenhainer str.', 'Großenhainer Straße'],
    ['GROSSENHAINERSTR', 'Großenhainer Straße'],
    ['Großenhainer-Strasse', 'Großenhainer Straße'],
    ['Coellner', 'Cöllner Weg'],
    ['Collner', 'Cöllner Weg'],
    ['gornische', 'Görnische Gasse'],
    ['goernische', 'Görnische Gasse'],
    ['Bahnhof Straße', 'Bahnhofstraße'],
    ['bahnhofstr', 'Bahnhofstraße'],
    ['brücke', 'Neue Brücke'],
    ['Bruecke', 'Neue Brücke'],
    ['Einheit', 'Straße der Einheit'],
    ['damm', 'Am Bahndamm'],
    ['Henrichsplatz', 'Heinrichsplatz'],
    ['Heinrischplatz', 'Heinrichsplatz'],
    ['Dredsner', 'Dresdner Straße'],
    ['Görnsche Gase', 'Görnische Gasse'],
  ])('finds with "%s" first of all "%s"', (typed, name) => {
    expect(found(typed)[0]).toBe(name);
  });

  it('puts the name itself before longer ones, and beginnings before what lies within', () => {
    expect(found('bahnhof').slice(0, 2)).toEqual(['Bahnhof', 'Bahnhofstraße']);
    expect(found('bahn')).toEqual(['Bahnhof', 'Bahnhofstraße', 'Am Bahndamm']);
  });

  it('finds nothing for nothing, for other names, and in three wrong letters', () => {
    expect(['', ' . ', 'Zwinger', 'bxh'].map(found)).toEqual([[], [], [], []]);
  });

  it('says how many there are beyond those shown', () => {
    const { places, total } = match('straße', 2);
    expect([places.length, total]).toEqual([2, 4]);
  });

  it('forgives one error in four letters and two in eight', () => {
    expect([
      typingErrors('abcd', 'abcdefgh'),
      typingErrors('acbd', 'abcd'),
      typingErrors('xbcd', 'abcd'),
    ]).toEqual([0, 1, 1]);
    expect([typingErrors('abd', 'abcd'), typingErrors('abxcd', 'abcd')]).toEqual([1, 1]);
  });

  it('folds what is typed like what is stored', () => {
    expect(foldName('  Straße d. Bücher-Freunde ')).toBe(foldName('strasse D Buecher Freunde'));
  });
});

describe('the place near a spot', () => {
  const place = (key: string, cell?: string) => ({
    key,
    name: key,
    kind: 'place' as const,
    ...(cell && { cell }),
  });
  const places = [place('markt', 'N31223E45636'), place('bahnhof', 'N31223E45640'), place('street')];

  it('is the nearest within 250 m, or none', () => {
    // 51.16, 13.47 lies in N31223E45636.
    expect(nearestPlace(places, 13.47, 51.16)?.key).toBe('markt');
    expect(nearestPlace(places, 13.475, 51.16)?.key).toBe('bahnhof');
    expect(nearestPlace(places, 13.49, 51.16)).toBeUndefined();
    expect(nearestPlace([place('street')], 13.47, 51.16)).toBeUndefined();
  });
});
