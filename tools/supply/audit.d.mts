export function readAudit(output: string): { code: 0 | 1 | 3; lines: string[] };
