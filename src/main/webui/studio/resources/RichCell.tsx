import { useState } from "react";
import { Button } from "react-aria-components";
import { RichTextField } from "../inspector/RichTextField";

interface Props {
  readonly label: string;
  readonly locale: string;
  readonly value: string;
  readonly onChange: (html: string) => void;
}

/** A text with marks: read as it is, until one wants to write in it. */
export function RichCell({ label, locale, value, onChange }: Props): React.JSX.Element {
  const [isOpen, setOpen] = useState(false);
  if (isOpen)
    return (
      <RichTextField label={label} value={value} lang={locale} onChange={onChange} autoFocus />
    );
  const shown = new DOMParser().parseFromString(value.replace(/<\/(p|li|h\d)>/g, " "), "text/html");
  return (
    <Button className="input rich-cell" aria-label={label} onPress={() => setOpen(true)}>
      <span lang={locale}>{shown.body.textContent}</span>
    </Button>
  );
}
