import { lazy, Suspense, useState } from "react";
import { Button } from "react-aria-components";
import { useEditor, useEditorState } from "../editor/context";
import { missingIn, textsOf } from "../page/texts";
import { Icon } from "../shell/Icon";
import { useWords } from "../words/language";

const TextsTable = lazy(() => import("./TextsTable"));

/** The way to all texts, and how many are still to be translated. */
export function TextsButton(): React.JSX.Element {
  const words = useWords();
  const { session } = useEditor();
  const campaign = useEditorState((state) => state.history.present);
  const [isOpen, setOpen] = useState(false);
  const missing = textsOf(campaign, session.catalogue).filter(
    (row) => missingIn(row, campaign.locales).length > 0,
  ).length;
  return (
    <>
      <Button className="button" onPress={() => setOpen(true)}>
        <Icon name="text" />
        {words.data.allTexts}
      </Button>
      {missing > 0 && (
        <p className="unhandled">
          <Icon name="warn" />
          {words.data.missingTexts(missing)}
        </p>
      )}
      {isOpen && (
        <Suspense>
          <TextsTable onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
