/** Units are those of the drawing, y downwards. */
export type Spot = readonly [x: number, y: number];

/** A colour, or a pattern that says in print what colour says on a screen. */
export type Fill =
  | { colour: string }
  | { pattern: 'secret' | 'uncertain' | 'under' | 'over' }
  | { pattern: 'modelled'; colour: string };

export interface Stroke {
  colour: string;
  width: number;
  dash?: number;
}

export type Shape =
  | { kind: 'rings'; rings: readonly (readonly Spot[])[]; fill: Fill; stroke?: Stroke }
  | { kind: 'lines'; lines: readonly (readonly Spot[])[]; stroke: Stroke }
  | { kind: 'box'; at: Spot; width: number; height: number; fill: Fill; stroke?: Stroke }
  | { kind: 'dot'; at: Spot; radius: number; fill: Fill; stroke?: Stroke }
  | Writing;

export interface Writing {
  kind: 'text';
  at: Spot;
  text: string;
  size: number;
  bold?: true;
  anchor?: 'middle' | 'end';
  colour?: string;
  /** A slip of paper behind the letters, so that they can be read on a pattern. */
  slip?: true;
}

/**
 * A finished picture without any file format: SVG, PNG, PDF and DOCX draw the same one. `description` carries every
 * figure it shows, for those who do not see it.
 */
export interface Drawing {
  title: string;
  description: string;
  width: number;
  height: number;
  shapes: readonly Shape[];
}

export const ink = '#16202b';
export const pencil = '#4d5a66';
export const hairline = '#c3cbd3';
export const paper = '#fff';
