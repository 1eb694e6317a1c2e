export function placeOf(modules: string): string;
export function keepDriver(): void;
export function hasDriver(): boolean;
export function makeDriver(major: number): void;
export function bringNode(major: number): { program: string; node: string; modules: string };
