import { LanguageChoice } from "../shell/LanguageChoice";
import { useWords } from "../words/language";

/** What stands around the forms one comes in by. */
export function Door({
  title,
  text,
  children,
}: {
  readonly title: string;
  readonly text: string;
  readonly children: React.ReactNode;
}): React.JSX.Element {
  const words = useWords();
  return (
    <div className="door">
      <div className="door-art" aria-hidden="true">
        <span className="door-disc" />
        <span className="door-card one" />
        <span className="door-card two" />
        <span className="door-card three" />
      </div>
      <main className="door-form">
        <p className="brand">{words.appName}</p>
        <h1>{title}</h1>
        <p className="quiet">{text}</p>
        {children}
        <LanguageChoice />
      </main>
    </div>
  );
}
