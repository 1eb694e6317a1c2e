import type { Place } from './fault.ts';

type Key = string | number;

interface Marks {
  start: Place;
  entries: Map<Key, { key: Place; value: Place }>;
}

/** Remembers where the objects and lists made from a file stand, with every key and value in them. */
export class Positions {
  private readonly marks = new WeakMap<object, Marks>();

  /** Records where an object or list begins. */
  start(owner: object, place: Place): void {
    this.marks.set(owner, { start: place, entries: new Map() });
  }

  /** Records a property or list entry of an object that has a start. */
  entry(owner: object, key: Key, places: { key: Place; value: Place }): void {
    this.marksOf(owner).entries.set(key, places);
  }

  /** Where the value of a property stands; where it is missing, or without a key, where the object begins. */
  at(owner: object, key?: Key): Place {
    const marks = this.marksOf(owner);
    return (key === undefined ? undefined : marks.entries.get(key)?.value) ?? marks.start;
  }

  /** Where the name of a property stands. */
  keyAt(owner: object, key: Key): Place {
    const marks = this.marksOf(owner);
    return marks.entries.get(key)?.key ?? marks.start;
  }

  /** Gives an object made from another the same positions. Returns the object. */
  copy<Made extends object>(made: Made, from: object): Made {
    this.marks.set(made, this.marksOf(from));
    return made;
  }

  /** Takes an entry out of a list; the positions of those behind it move up. */
  removeEntry(list: unknown[], index: number): void {
    const { entries } = this.marksOf(list);
    list.splice(index, 1);
    for (let next = index; next <= list.length; next += 1) {
      const moved = entries.get(next + 1);
      if (moved) entries.set(next, moved);
      else entries.delete(next);
    }
  }

  private marksOf(owner: object): Marks {
    const marks = this.marks.get(owner);
    if (!marks) throw new Error('an object without a position');
    return marks;
  }
}
