import { Button } from "react-aria-components";
import { useEditor, useEditorState } from "../editor/context";
import { textIn } from "../page/campaign";
import type { Located } from "../page/findings";
import type { Mend } from "../page/mends";
import { mendOf } from "../page/mends";
import { useLanguage, useWords } from "../words/language";
import { useTold } from "../words/told";

interface Props {
  readonly findings: readonly Located[];
}

/** What was found at a place, and what one press puts right. */
export function FindingNotes({ findings }: Props): React.JSX.Element | null {
  const words = useWords();
  const language = useLanguage();
  const told = useTold();
  const { session } = useEditor();
  const campaign = useEditorState((state) => state.history.present);
  if (findings.length === 0) return null;
  const texts = [...new Set(findings.map(told))];
  const mends = new Map<string, Mend>();
  for (const finding of findings) {
    const mend = session.readOnly ? undefined : mendOf(campaign, finding, session.catalogue);
    if (mend) mends.set(words.form.mends[mend.kind](textIn(mend.what, language)), mend);
  }
  return (
    <div className="inspector-findings">
      <ul>
        {texts.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
      {[...mends].map(([label, mend]) => (
        <Button
          key={label}
          className="button quiet mend"
          onPress={() => session.change({ did: "data", what: label }, mend.change)}
        >
          {label}
        </Button>
      ))}
    </div>
  );
}
