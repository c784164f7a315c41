import { useState } from "react";
import { Button } from "react-aria-components";
import { useWords } from "../words/language";
import { Icon } from "./Icon";

/** An address and, where the browser lets a page copy, a button that does. */
export function CopyLink({ address }: { readonly address: string }): React.JSX.Element {
  const words = useWords();
  const [copied, setCopied] = useState(false);
  const copy = async (): Promise<void> => {
    await navigator.clipboard.writeText(address);
    setCopied(true);
  };
  const canCopy = "clipboard" in navigator;
  return (
    <>
      <p className="live-address">{address}</p>
      {canCopy && (
        <Button className="button" onPress={() => void copy()}>
          <Icon name="link" />
          {copied ? words.copied : words.copyLink}
        </Button>
      )}
    </>
  );
}
