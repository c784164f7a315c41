import type { CodeReport } from "../api/codes";
import { useLanguage, useWords } from "../words/language";

interface Props {
  readonly added: number;
  readonly report?: CodeReport;
}

/** What became of a text or a file of codes: nothing is left out without a word. */
export function CodesTold({ added, report }: Props): React.JSX.Element {
  const words = useWords().data.codesTold;
  const number = new Intl.NumberFormat(useLanguage());
  const lines = [words.added(number.format(added))];
  if (report) {
    const { header, repeated, invisible, tooLong, rounded, beyond } = report;
    const count = (n: number): string => number.format(n);
    if (header !== "") lines.push(words.header(header));
    if (invisible > 0) lines.push(words.invisible(count(invisible)));
    if (repeated.count > 0) lines.push(words.repeated(count(repeated.count), named(repeated)));
    if (tooLong.count > 0) lines.push(words.tooLong(count(tooLong.count), named(tooLong)));
    if (rounded.count > 0) lines.push(words.rounded(count(rounded.count), named(rounded)));
    if (beyond.count > 0) lines.push(words.beyond(count(beyond.count)));
  }
  return (
    <ul className="codes-told">
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}

function named({ examples }: CodeReport["tooLong"]): string {
  return examples.length === 0 ? "" : ` (${examples.join(" · ")})`;
}
