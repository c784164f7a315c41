import { lazy, Suspense, useState } from "react";
import { Button } from "react-aria-components";
import { Icon } from "../shell/Icon";
import { useWords } from "../words/language";
import { ThemeFields } from "./ThemeFields";

const ThemePreview = lazy(() => import("./ThemePreview"));

/** The look of the whole campaign. */
export function ThemePanel(): React.JSX.Element {
  const words = useWords();
  const [isOpen, setOpen] = useState(false);
  return (
    <div className="stack">
      <Button className="button" onPress={() => setOpen(true)}>
        <Icon name="eye" />
        {words.data.themePreview}
      </Button>
      <ThemeFields />
      {isOpen && (
        <Suspense>
          <ThemePreview onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </div>
  );
}
