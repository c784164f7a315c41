import { useLanguage, useWords } from "../words/language";
import type { ExpectedHour } from "./expected-wins";
import { knownZone } from "../page/zoned-time";

interface Props {
  readonly hours: readonly ExpectedHour[];
  readonly zone: string;
}

const WIDTH = 720;
const HEIGHT = 180;
const LABELS = 8;

/** A bar an hour, with the prizes on top of each other; the table below says the same. */
export function WinsChart({ hours, zone }: Props): React.JSX.Element {
  const words = useWords();
  const language = useLanguage();
  const sums = hours.map(({ wins }) => wins.reduce((sum, one) => sum + one, 0));
  const most = Math.max(...sums, 0);
  const scale = most > 0 ? HEIGHT / most : 0;
  const width = WIDTH / Math.max(1, hours.length);
  const every = Math.ceil(hours.length / LABELS);
  const number = new Intl.NumberFormat(language, { maximumFractionDigits: 2 });
  const hour = new Intl.DateTimeFormat(language, {
    timeZone: knownZone(zone),
    hour: "2-digit",
    minute: "2-digit",
  });
  return (
    <svg
      className="wins-chart"
      viewBox={`0 0 ${WIDTH + 60} ${HEIGHT + 40}`}
      role="img"
      aria-label={words.data.chartLabel(number.format(most))}
    >
      <g transform="translate(52 12)">
        {[0, 0.5, 1].map((part) => (
          <g key={part}>
            <line x1="0" x2={WIDTH} y1={HEIGHT * (1 - part)} y2={HEIGHT * (1 - part)} />
            <text x="-8" y={HEIGHT * (1 - part) + 4} textAnchor="end">
              {number.format(most * part)}
            </text>
          </g>
        ))}
        {hours.map(({ from, wins }, at) => (
          <g key={from} transform={`translate(${at * width} 0)`}>
            {wins.map((one, which) => {
              const below = wins.slice(0, which).reduce((sum, other) => sum + other, 0);
              return (
                <rect
                  key={which}
                  className={`series-${which % 6}`}
                  x={width * 0.1}
                  width={width * 0.8}
                  y={HEIGHT - (below + one) * scale}
                  height={one * scale}
                />
              );
            })}
            {at % every === 0 && (
              <text x={width / 2} y={HEIGHT + 18} textAnchor="middle">
                {hour.format(from)}
              </text>
            )}
          </g>
        ))}
      </g>
    </svg>
  );
}
