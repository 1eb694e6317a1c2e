/** Why a picture cannot be taken; line and column where the file has lines. */
export interface CrestFault {
  message: string;
  cure: string;
  line?: number;
  column?: number;
}
