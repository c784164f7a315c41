import { useRef } from "react";
import { Button } from "react-aria-components";
import { Icon } from "../shell/Icon";
import { useLanguage, useWords } from "../words/language";
import type { Span } from "./timeline";
import { instantAt, placeOf, stepOf, ticksOf } from "./timeline";
import { knownZone } from "../page/zoned-time";

interface Placed {
  /** Its place in the list of all moments. */
  readonly at: number;
  readonly instant: number;
}

interface Props {
  readonly which: number;
  readonly label: string;
  readonly stock: number;
  readonly span: Span;
  readonly zone: string;
  readonly moments: readonly Placed[];
  readonly onMove: (at: number, instant: number) => void;
  readonly onAdd: (instant: number) => void;
  readonly onRemove: (at: number) => void;
}

const MOST_TICKS = 6;
/** More sliders than this on one line cannot be told apart: the list has them. */
const MOST_HANDLES = 200;

/** The moments of one prize on a line: drag them, or walk with the arrow keys; Delete removes. */
export function MomentLine(props: Props): React.JSX.Element {
  const { which, label, stock, span, zone, moments, onAdd } = props;
  const words = useWords();
  const language = useLanguage();
  const line = useRef<HTMLDivElement>(null);
  const short = new Intl.DateTimeFormat(language, {
    timeZone: knownZone(zone),
    ...(span.to - span.from > 48 * 3_600_000
      ? { month: "numeric", day: "numeric" }
      : { hour: "2-digit", minute: "2-digit" }),
  });
  const placeAt = (x: number): number => {
    const box = line.current?.getBoundingClientRect();
    return box ? (x - box.left) / box.width : 0;
  };
  return (
    <div className="moment-line" role="group" aria-label={words.data.momentsOf(label)}>
      <div className="item-head">
        <b>{label}</b>
        <span className={moments.length > stock ? "error" : "quiet small-text"}>
          {words.data.momentCount(moments.length, stock)}
        </span>
        <Button
          className="button small-button"
          aria-label={`${words.data.addMoment}: ${label}`}
          onPress={() => onAdd(instantAt(0.5, span))}
        >
          <Icon name="add" />
          {words.data.addMoment}
        </Button>
      </div>
      <div
        ref={line}
        className="track"
        title={words.data.trackHelp}
        onDoubleClick={(event) => onAdd(instantAt(placeAt(event.clientX), span))}
      >
        {ticksOf(span, MOST_TICKS).map((tick) => (
          <span
            key={tick}
            className="tick"
            style={{ insetInlineStart: `${placeOf(tick, span) * 100}%` }}
          >
            {short.format(tick)}
          </span>
        ))}
        {moments.slice(0, MOST_HANDLES).map((moment) => (
          <Handle key={moment.at} {...props} which={which} moment={moment} placeAt={placeAt} />
        ))}
      </div>
    </div>
  );
}

interface HandleProps extends Props {
  readonly moment: Placed;
  readonly placeAt: (x: number) => number;
}

function Handle({
  which,
  span,
  zone,
  moment: { at, instant },
  placeAt,
  onMove,
  onRemove,
}: HandleProps): React.JSX.Element {
  const words = useWords();
  const language = useLanguage();
  const long = new Intl.DateTimeFormat(language, {
    timeZone: knownZone(zone),
    dateStyle: "medium",
    timeStyle: "short",
  });
  const said = Number.isNaN(instant) ? "" : long.format(instant);
  const key = (event: React.KeyboardEvent): void => {
    const to = walked(event.key, event.shiftKey, instant, span);
    if (event.key === "Delete" || event.key === "Backspace") onRemove(at);
    else if (to !== undefined) onMove(at, to);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div
      role="slider"
      tabIndex={0}
      className={`moment-handle series-${which % 6}`}
      style={{ insetInlineStart: `${placeOf(instant, span) * 100}%` }}
      aria-label={words.data.moment(at + 1)}
      aria-valuemin={span.from / 1000}
      aria-valuemax={span.to / 1000}
      aria-valuenow={instant / 1000}
      aria-valuetext={said}
      title={said}
      onKeyDown={key}
      onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
      onPointerMove={(event) => {
        if (!event.currentTarget.hasPointerCapture(event.pointerId)) return;
        const to = instantAt(placeAt(event.clientX), span);
        if (to !== instant) onMove(at, to);
      }}
    />
  );
}

/** Where an arrow key leads; with Shift, or by page, ten steps at once. */
function walked(key: string, far: boolean, instant: number, span: Span): number | undefined {
  const step = stepOf(span) * (far ? 10 : 1);
  const within = (to: number): number => Math.min(span.to, Math.max(span.from, to));
  switch (key) {
    case "ArrowRight":
    case "ArrowUp":
      return within(instant + step);
    case "ArrowLeft":
    case "ArrowDown":
      return within(instant - step);
    case "PageUp":
      return within(instant + 10 * step);
    case "PageDown":
      return within(instant - 10 * step);
    case "Home":
      return span.from;
    case "End":
      return span.to;
    default:
      return undefined;
  }
}
