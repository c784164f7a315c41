import { Button } from "react-aria-components";
import { Unreachable } from "../api/request";
import { useWords } from "../words/language";

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
      <p>{reasonOf(reason, words.unreachable)}</p>
      <Button className="button primary" onPress={onRetry}>
        {words.retry}
      </Button>
    </main>
  );
}

export function reasonOf(reason: Error, unreachable: string): string {
  return reason instanceof Unreachable ? unreachable : reason.message;
}
