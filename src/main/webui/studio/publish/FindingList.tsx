import { Button } from "react-aria-components";
import type { Located } from "../page/findings";
import { Icon } from "../shell/Icon";
import { useWords } from "../words/language";
import { dataPlace, useTold } from "../words/told";

interface Props {
  readonly title: string;
  readonly kind: "blocking" | "warning";
  readonly findings: readonly Located[];
  readonly onGo: (finding: Located) => void;
}

/** What a check found; each leads to its place. */
export function FindingList({ title, kind, findings, onGo }: Props): React.JSX.Element {
  const words = useWords();
  const told = useTold();
  return (
    <section className={`findings ${kind}`}>
      <h3>
        {title} ({findings.length})
      </h3>
      <ul>
        {findings.slice(0, 40).map((finding) => (
          <li key={`${finding.pointer} ${finding.rule} ${finding.detail}`}>
            <Button className="finding" onPress={() => onGo(finding)}>
              <span className="finding-text">
                <b>{finding.page ?? dataPlace(finding, words)}</b> {told(finding)}
              </span>
              <span className="finding-go">
                {words.goThere}
                <Icon name="right" />
              </span>
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
