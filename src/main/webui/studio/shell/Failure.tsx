import { Button } from "react-aria-components";
import { useWords } from "../words/language";
import { reasonOf } from "../words/reason";

export function Failure({
  reason,
  onRetry,
}: {
  readonly reason: Error;
  readonly onRetry: () => void;
}): React.JSX.Element {
  const words = useWords();
  return (
    <main className="failure">
      <h1>{words.somethingFailed}</h1>
      <p>{reasonOf(reason, words)}</p>
      <Button className="button primary" onPress={onRetry}>
        {words.retry}
      </Button>
    </main>
  );
}
