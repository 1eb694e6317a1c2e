/** One letter, as it leaves the house once: nothing keeps the code afterwards but the letter itself. */
export interface InvitationRow {
  /** Names the letter towards the hotline and on the card that comes back with a paper form; unique in the wave. */
  letterNumber: number;
  /** Ten characters without groups; `showCode` spells it for people. */
  code: string;
  /** Key of the area the letter is drawn in, "" where the whole town was drawn from in one. */
  area: string;
  areaName: string;
}
