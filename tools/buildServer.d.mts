export function buildServerWhenOld(): Promise<void>;
