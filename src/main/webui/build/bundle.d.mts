/** The module at `entry` with everything it imports. */
export function bundle(entry: string): Promise<string>;
