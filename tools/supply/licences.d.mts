export interface ListedPackage {
  name: string;
  version: string;
  licence: string;
  isDirect: boolean;
}
export function isAllowed(expression: string): boolean;
export function listPackages(): ListedPackage[];
export function describeLicences(packages: readonly ListedPackage[]): string;
