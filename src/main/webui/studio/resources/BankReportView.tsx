import type { BankReport } from "../api/imports";
import { useWords } from "../words/language";

/** What of a file was refused, and why; with where it stands in the file. */
export function BankReportView({ report }: { readonly report: BankReport }): React.JSX.Element {
  const words = useWords();
  const refused = report.refused.reduce((sum, { count }) => sum + count, 0);
  return (
    <>
      {refused > 0 && <h4>{words.data.refused(refused)}</h4>}
      {report.refused.map(({ kind, count, reason, examples }) => (
        <details key={kind} className="report-part">
          <summary>
            {count} × {words.data.reasons[kind] ?? reason}
          </summary>
          {words.data.reasons[kind] !== undefined && kind === "not-this-format" && <p>{reason}</p>}
          <ul>
            {examples.map(({ where, text }) => (
              <li key={where + text}>
                <b>{where}</b> {text}
              </li>
            ))}
          </ul>
        </details>
      ))}
      {report.notes.length > 0 && <h4>{words.data.notes}</h4>}
      {report.notes.length > 0 && (
        <ul>
          {report.notes.map(({ kind, count, message }) => (
            <li key={kind}>
              {count} × {words.data.reasons[kind] ?? message}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
