import type { Fault } from '../../../server/http/fault.ts';
import { sayFaultIn } from '../i18n/faults.ts';
import { language } from '../state/language.ts';

/** What is wrong, in the language of the desk. */
export const sayFault = (fault: Fault): string => sayFaultIn(language.value, fault);
