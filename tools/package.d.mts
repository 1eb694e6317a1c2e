export function makePackage(outFolder?: string): { archive: string; bytes: number };
