import { describe, expect, it } from 'vitest';
import { isOfStaff, routeClassOf } from '../../../server/running/routeClass.ts';
import { access } from '../../attack/access.ts';

describe('the class of a route', () => {
  it.each([
    ['/m/meissen/2026', 'page'],
    ['/api/municipalities/meissen/waves/2026/responses', 'submit'],
    ['/m/meissen/2026/formular', 'submit'],
    ['/api/municipalities/meissen/waves/2026/tokens', 'code'],
    ['/m/meissen/ergebnisse', 'results'],
    ['/api/municipalities/meissen/results/2026/export.csv', 'results'],
    ['/assets/main-x.js', 'file'],
    ['/api/desk/municipalities/meissen/waves', 'desk'],
    ['/verwaltung', 'desk'],
    ['/api/session', 'desk'],
    ['/api/health/ready', 'health'],
    ['/wp-login.php', 'other'],
  ])('of %s is %s', (path, expected) => expect(routeClassOf(path)).toBe(expected));

  it('is the desk for no route that is open to everybody but its own shell', () => {
    const open = access.everyone.map((route) => route.split(' ')[1] ?? '').filter(isOfStaff);
    expect(open.every((path) => path.startsWith('/verwaltung') || path.startsWith('/api/session'))).toBe(
      true,
    );
  });
});
