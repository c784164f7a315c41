import { useLanguage, useWords } from "../words/language";
import type { ExpectedHour } from "./expected-wins";
import { knownZone } from "../page/zoned-time";

interface Props {
  readonly hours: readonly ExpectedHour[];
  readonly prizes: readonly string[];
  readonly zone: string;
}

/** The expected wins as numbers. */
export function WinsTable({ hours, prizes, zone }: Props): React.JSX.Element {
  const words = useWords();
  const language = useLanguage();
  const number = new Intl.NumberFormat(language, { maximumFractionDigits: 2 });
  const hour = new Intl.DateTimeFormat(language, {
    timeZone: knownZone(zone),
    dateStyle: "short",
    timeStyle: "short",
  });
  return (
    <details className="report-part">
      <summary>{words.data.asTable}</summary>
      <table className="plain-table">
        <caption className="visually-hidden">{words.data.expected}</caption>
        <thead>
          <tr>
            <th scope="col">{words.data.hour}</th>
            {prizes.map((label, at) => (
              <th scope="col" key={at}>
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {hours.map(({ from, wins }) => (
            <tr key={from}>
              <th scope="row">{hour.format(from)}</th>
              {wins.map((one, at) => (
                <td key={at}>{number.format(one)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
