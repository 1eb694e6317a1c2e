import type { Fault } from '../http/fault.ts';

/** A file, or what is asked of it, cannot be used. */
export class UnreadableUpload extends Error {
  readonly fault: Fault;

  constructor(code: Fault['code'], parts?: Fault['parts']) {
    super(code);
    this.name = 'UnreadableUpload';
    this.fault = { code, ...(parts && { parts }) };
  }
}
