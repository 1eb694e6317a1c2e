export function makePackage(
  outFolder?: string,
  others?: readonly number[],
): { archive: string; bytes: number };
