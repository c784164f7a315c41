import { lazy, Suspense } from "react";
import { useWords } from "../words/language";

/** Loads the editor, which is as large as a fifth of the designer; called again it does nothing more. */
export const loadRichText = (): Promise<typeof import("./RichTextEditor")> =>
  import("./RichTextEditor");

const RichTextEditor = lazy(loadRichText);

export interface RichTextProps {
  readonly label: string;
  /** HTML with the marks a text may have. */
  readonly value: string;
  readonly onChange: (html: string) => void;
  readonly lang?: string;
  readonly autoFocus?: boolean;
}

/** A text with headings, lists and links. The editor for it is loaded while nothing else is to do, else when there is one to edit. */
export function RichTextField(props: RichTextProps): React.JSX.Element {
  const words = useWords();
  return (
    <Suspense fallback={<p className="quiet">{words.loading}</p>}>
      <RichTextEditor {...props} />
    </Suspense>
  );
}
