/** As accounts are looked up. */
export const normaliseEmail = (typed: string): string => typed.trim().toLowerCase();

/** Everybody knows the passwords of the demo's accounts, which have addresses here. */
export const demoDomain = '@demo.invalid';
