import type { AreaFault } from '../../../server/areas/areaFault.ts';
import { fill } from '../../i18n/fill.ts';
import { areaFaultPlaces, areaFaultWords } from '../i18n/areaFaults.ts';
import { say } from '../state/language.ts';

/** "Objekt 2 („Plossen“), Ring 1: Der Ring ist nicht geschlossen. ..." */
export function sayAreaFault(fault: AreaFault): string {
  const places = say(areaFaultPlaces);
  const sentence = fill(say(areaFaultWords)[fault.code], fault.parts ?? {});
  const { feature, name, part, ring } = fault;
  const where = [
    ...(feature === undefined
      ? []
      : [name === undefined ? fill(places.feature, { feature }) : fill(places.named, { feature, name })]),
    ...(part === undefined ? [] : [fill(places.part, { part })]),
    ...(ring === undefined ? [] : [fill(places.ring, { ring })]),
  ];
  return where.length > 0 ? `${where.join(', ')}: ${sentence}` : sentence;
}
