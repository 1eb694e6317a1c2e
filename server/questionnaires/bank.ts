import type { AuthoredOption, BankModule } from '../../surveys/language/schema.ts';
import { getBank } from '../../surveys/reading/readDraft.ts';

/** Everything a questionnaire can be built from, in all languages the bank is written in. */
export interface OfferedBank {
  modules: readonly BankModule[];
  scales: Readonly<Record<string, readonly AuthoredOption[]>>;
  options: Readonly<Record<string, AuthoredOption>>;
}

/** The bank as the editor searches it. */
export async function offerBank(): Promise<OfferedBank> {
  const { modules, scales, options } = await getBank();
  return {
    modules: [...modules.values()],
    scales: Object.fromEntries(scales),
    options: Object.fromEntries(options),
  };
}
