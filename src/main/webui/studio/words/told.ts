/** What a check found, in the language of the designer. */
import { useCallback } from "react";
import type { Finding, Located } from "../page/findings";
import type { Language } from "./language";
import { useLanguage, useWords } from "./language";
import type { Saying } from "./rules-en";
import type { Words } from "./en";

type Told = Finding & Partial<Pick<Located, "names" | "title">>;

/** The server's own sentence where the designer has none. */
export function told(finding: Told, words: Words, language: Language): string {
  const saying = sayingFor(finding.rule, words.rules);
  if (saying === undefined) return finding.detail;
  const text =
    typeof saying === "string" ? saying : saying((name) => shown(finding, name, language));
  const more = finding.values["more"];
  return typeof more === "number" ? words.moreLike(text, more) : text;
}

/** Tells findings to the person at the designer. */
export function useTold(): (finding: Told) => string {
  const words = useWords();
  const language = useLanguage();
  return useCallback((finding) => told(finding, words, language), [words, language]);
}

/** Which part of the campaign's data it is about, such as “Gala, Question 3”; empty for none. */
export function dataPlace(finding: Told, words: Words): string {
  const [, root, , key, list, index] = finding.pointer.split("/");
  if (root !== "resources" || key === undefined) return "";
  const name = finding.title ?? key;
  const item = words.data.items[list ?? ""];
  const at = Number(index ?? Number.NaN);
  return item && Number.isInteger(at) ? `${name}, ${item(at + 1)}` : name;
}

function sayingFor(rule: string, rules: Words["rules"]): Saying | undefined {
  return rules[rule] ?? rules[rule.replace(/^(schema|prop|parameter)-/, "value-")];
}

function shown({ values, names }: Told, name: string, language: Language): string {
  const value = (names ?? values)[name];
  if (typeof value === "string") return value;
  if (typeof value === "number") return new Intl.NumberFormat(language).format(value);
  const languages = new Intl.DisplayNames([language], { type: "language" });
  const named = (value ?? []).map((one) => (name === "locales" ? languages.of(one) : one) ?? one);
  return new Intl.ListFormat(language).format(named);
}
