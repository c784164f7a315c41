import { Button } from "react-aria-components";
import type { Located } from "../page/findings";
import { useWords } from "../words/language";

interface Props {
  readonly title: string;
  readonly kind: "blocking" | "warning";
  readonly findings: readonly Located[];
  readonly onGo: (finding: Located) => void;
}

export function FindingList({ title, kind, findings, onGo }: Props): React.JSX.Element {
  const words = useWords();
  return (
    <section className={`findings ${kind}`}>
      <h3>
        {title} ({findings.length})
      </h3>
      <ul>
        {findings.slice(0, 40).map((finding) => (
          <li key={`${finding.pointer} ${finding.rule}`}>
            <span>
              {finding.page !== undefined && <b>{finding.page}</b>} {finding.detail}
            </span>
            <Button className="button small-button" onPress={() => onGo(finding)}>
              {words.goThere}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
