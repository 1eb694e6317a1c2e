import type { Fault } from '../../../http/fault.ts';

/** Why a picture cannot be taken; line and column where the file has lines. */
export interface CrestFault {
  /** For the command line. */
  message: string;
  cure: string;
  line?: number;
  column?: number;
  /** What the desk says. */
  fault: Fault;
}
