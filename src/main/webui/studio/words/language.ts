/** Which language the designer speaks: chosen once, else the browser's. */
import { createStore, useStore } from "../editor/store";
import { en } from "./en";
import type { Words } from "./en";
import { zh } from "./zh";

export type Language = "en" | "zh-CN";

export const LANGUAGES: Readonly<Record<Language, string>> = { en: "English", "zh-CN": "中文" };

const CHOSEN = "fanfare.language";
const WORDS: Readonly<Record<Language, Words>> = { en, "zh-CN": zh };

const language = createStore<Language>(first());

/** Whether somebody chose the designer's language in this browser. */
export function isLanguageChosen(): boolean {
  return localStorage.getItem(CHOSEN) !== null;
}

function first(): Language {
  const chosen = localStorage.getItem(CHOSEN) ?? navigator.language;
  return chosen.startsWith("zh") ? "zh-CN" : "en";
}

export function chooseLanguage(chosen: Language): void {
  localStorage.setItem(CHOSEN, chosen);
  language.set(chosen);
}

export function useLanguage(): Language {
  return useStore(language, (one) => one);
}

export function useWords(): Words {
  return WORDS[useLanguage()];
}
