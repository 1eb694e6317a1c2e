import { describe, expect, it } from 'vitest';
import type { Role } from '../../../server/accounts/account.ts';
import * as named from '../../../server/accounts/predicates.ts';
import { type PredicateName, predicates } from '../../../server/accounts/predicates.ts';
import { findSeparationBreak } from '../../../server/accounts/separation.ts';

const all: readonly Role[] = ['admin', 'fieldwork', 'entry', 'analyst', 'council'];
const person = (...roles: Role[]) => ({
  id: '1',
  email: '',
  name: '',
  roles: roles.map((role) => ({ municipality: 'meissen', role })),
});

const table: Record<PredicateName, readonly Role[]> = {
  mayWorkHere: all,
  mayAdminister: ['admin'],
  mayEditTown: ['admin'],
  mayEditQuestionnaires: ['admin', 'analyst'],
  mayRunWaves: ['admin', 'analyst'],
  mayUploadData: ['admin', 'analyst'],
  mayPlan: ['fieldwork', 'analyst'],
  maySeeCodes: ['fieldwork'],
  maySeeReturns: ['admin', 'fieldwork', 'analyst'],
  mayEnterPaper: ['entry'],
  mayRelease: ['analyst'],
  mayReadTexts: ['analyst'],
  maySeeCouncilReleases: ['admin', 'analyst', 'council'],
};

describe('predicates', () => {
  it.each(Object.entries(table))('%s: %s', (name, roles) => {
    const predicate = predicates[name as PredicateName];
    expect(all.filter((role) => predicate(person(role), 'meissen'))).toEqual(roles);
    expect(all.filter((role) => predicate(person(role), 'coswig'))).toEqual([]);
    expect(predicate(person(), 'meissen')).toBe(false);
  });

  it('are all in the table', () => {
    expect(Object.keys(predicates).sort()).toEqual(Object.keys(table).sort());
    const exported = Object.entries(named).filter(([name]) => name.startsWith('may'));
    expect(Object.entries(predicates).sort()).toEqual(exported.sort());
  });

  it('keep those who hold addresses from figures and texts, and the others from codes', () => {
    const opens = (role: Role) =>
      (Object.keys(predicates) as PredicateName[]).filter((name) =>
        predicates[name](person(role), 'meissen'),
      );
    for (const name of ['mayRelease', 'mayReadTexts', 'maySeeCouncilReleases', 'mayEnterPaper'])
      expect(opens('fieldwork')).not.toContain(name);
    for (const role of ['entry', 'analyst', 'council', 'admin'] as const)
      expect(opens(role)).not.toContain('maySeeCodes');
  });
});

describe('the separation', () => {
  it.each<[Role[], string | undefined]>([
    [['fieldwork'], undefined],
    [['fieldwork', 'analyst'], 'analyst fieldwork'],
    [['entry', 'fieldwork'], 'entry fieldwork'],
    [['entry', 'council'], 'council entry'],
    [['admin', 'fieldwork'], 'admin fieldwork'],
    [['analyst', 'council'], undefined],
    [['admin', 'council'], undefined],
    [['admin', 'analyst', 'council'], 'admin analyst'],
    [['fieldwork', 'fieldwork'], undefined],
  ])('of %j: %s', (roles, broken) => {
    expect(findSeparationBreak(roles)).toBe(broken);
  });
});
