import { Button } from "react-aria-components";
import type { PlacedNode } from "../page/campaign";
import type { Json } from "../page/json";
import { useWords } from "../words/language";
import { useFindings } from "./use-findings";

interface Props {
  readonly node: PlacedNode;
  readonly path: string;
  readonly set: (value: Json | undefined) => void;
}

/** Puts in place of an address what was probably meant. */
export function MeantButton({ node, path, set }: Props): React.JSX.Element | null {
  const words = useWords();
  const meant = useFindings(node, path, (found) =>
    found.map(({ values }) => values["meant"]).find((one) => typeof one === "string"),
  );
  if (meant === undefined) return null;
  return (
    <Button className="button quiet mend" onPress={() => set(meant)}>
      {words.useMeant(meant)}
    </Button>
  );
}
