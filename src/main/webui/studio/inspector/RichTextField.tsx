import { lazy, Suspense } from "react";
import { useWords } from "../words/language";

const RichTextEditor = lazy(() => import("./RichTextEditor"));

export interface RichTextProps {
  readonly label: string;
  /** HTML with the marks a text may have. */
  readonly value: string;
  readonly onChange: (html: string) => void;
  readonly lang?: string;
  readonly autoFocus?: boolean;
}

/** A text with headings, lists and links. The editor for it is loaded when there is one to edit. */
export function RichTextField(props: RichTextProps): React.JSX.Element {
  const words = useWords();
  return (
    <Suspense fallback={<p className="quiet">{words.loading}</p>}>
      <RichTextEditor {...props} />
    </Suspense>
  );
}
