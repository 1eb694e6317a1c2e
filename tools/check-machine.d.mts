export function findNodeFault(version?: string): string | undefined;
export function findCompilerFault(present?: (program: string) => boolean): string | undefined;
