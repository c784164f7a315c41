type Messages = Readonly<Record<string, Readonly<Record<string, string>>>>;
export function messages(folder: string): Messages;
export function withMessages(definition: object, byLocale: Messages): object;
export function withPhrases(value: unknown, phrases: Messages): unknown;
