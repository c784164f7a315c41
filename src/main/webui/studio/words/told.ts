/** What a check found, in the language of the designer. */
import { useCallback } from "react";
import type { Finding } from "../page/findings";
import type { Language } from "./language";
import { useLanguage, useWords } from "./language";
import type { Saying } from "./rules-en";
import type { Words } from "./en";

/** The server's own sentence where the designer has none. */
export function told(finding: Finding, words: Words, language: Language): string {
  const saying = sayingFor(finding.rule, words.rules);
  if (saying === undefined) return finding.detail;
  const text =
    typeof saying === "string" ? saying : saying((name) => shown(finding, name, language));
  const more = finding.values["more"];
  return typeof more === "number" ? words.moreLike(text, more) : text;
}

/** Tells findings to the person at the designer. */
export function useTold(): (finding: Finding) => string {
  const words = useWords();
  const language = useLanguage();
  return useCallback((finding) => told(finding, words, language), [words, language]);
}

/** Which part of the campaign's data it is about, such as “gala, Question 3”; empty for none. */
export function dataPlace(finding: Finding, words: Words): string {
  const [, root, , name, list, index] = finding.pointer.split("/");
  if (root !== "resources" || name === undefined) return "";
  const item = words.data.items[list ?? ""];
  const at = Number(index ?? Number.NaN);
  return item && Number.isInteger(at) ? `${name}, ${item(at + 1)}` : name;
}

function sayingFor(rule: string, rules: Words["rules"]): Saying | undefined {
  return rules[rule] ?? rules[rule.replace(/^(schema|prop|parameter)-/, "value-")];
}

function shown({ values }: Finding, name: string, language: Language): string {
  const value = values[name];
  if (typeof value === "string") return value;
  if (typeof value === "number") return new Intl.NumberFormat(language).format(value);
  const languages = new Intl.DisplayNames([language], { type: "language" });
  const named = (value ?? []).map((one) => (name === "locales" ? languages.of(one) : one) ?? one);
  return new Intl.ListFormat(language).format(named);
}
