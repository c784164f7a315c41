import { LANGUAGES, chooseLanguage, useLanguage, useWords } from "../words/language";
import { ChoiceLine } from "./Field";

export function LanguageChoice(): React.JSX.Element {
  const words = useWords();
  const language = useLanguage();
  return (
    <div className="language">
      <ChoiceLine
        quiet
        label={words.language}
        value={language}
        choices={Object.entries(LANGUAGES).map(([id, label]) => ({ id, label }))}
        onChange={(id) => chooseLanguage(id === "zh-CN" ? "zh-CN" : "en")}
      />
    </div>
  );
}
