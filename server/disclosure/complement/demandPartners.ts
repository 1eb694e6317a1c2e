import type { Cut } from './coverCheaply.ts';
import type { Group, Part } from './part.ts';

/**
 * In a group with a target the hidden members number two or more, and hold at least k persons together. Where they
 * do not, one of the told members has to go, whichever: each has k persons or more. A total of fewer than k persons
 * is secret itself, and with it the whole group.
 */
export function demandPartners(
  groups: readonly Group[],
  minimumBase: number,
  isTold: (part: Part) => boolean,
  isTarget: (part: Part) => boolean,
): Cut[] {
  return groups.flatMap(({ total, members }) => {
    if (total.persons < minimumBase || !members.some(isTarget)) return [];
    const hidden = members.filter((member) => !isTold(member));
    const persons = hidden.reduce((sum, member) => sum + member.persons, 0);
    if (hidden.length >= 2 && persons >= minimumBase) return [];
    const cut = members.flatMap((member) =>
      member.cell !== undefined && isTold(member) ? [member.cell] : [],
    );
    return cut.length > 0 ? [cut] : [];
  });
}
