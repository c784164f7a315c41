import { useEffect, useRef } from "react";
import { verdictOn } from "../editor/selection-actions";
import type { Holding, Session } from "../editor/session";
import { useWords } from "../words/language";
import { placeAt } from "./dragging";
import type { Frame } from "./frame";
import type { Box, Lane } from "./geometry";
import { containers, lanesOf } from "./geometry";

const MOST = 200;
const FINGER = 26;

interface Props {
  readonly frame: Frame;
  readonly session: Session;
  readonly holding: Holding;
}

/** Every place that takes what is held, as a button: for a tap, and for the Tab key. */
export function PlaceMarks({ frame, session, holding }: Props): React.JSX.Element {
  const words = useWords();
  const first = useRef<HTMLButtonElement>(null);
  const { page } = session.store.get();
  const lanes = containers(frame.document)
    .flatMap((container) => lanesOf(container, page))
    .filter(({ line }) => line.width > 0 || line.height > 0)
    .filter(
      ({ spot }) => verdictOn(session, spot, holding.nodes, holding.kind === "move") === "fits",
    )
    .slice(0, MOST);
  useEffect(() => first.current?.focus({ preventScroll: true }), []);
  return (
    <>
      {lanes.map((lane, at) => {
        const { left, top, width, height } = roomFor(lane);
        return (
          <button
            key={`${lane.spot.parent?.node ?? ""}/${lane.spot.parent?.slot ?? ""}/${lane.spot.index}`}
            ref={at === 0 ? first : null}
            type="button"
            className={`place-mark ${lane.empty ? "whole" : width > height ? "across" : "down"}`}
            aria-label={`${words.placeHere} ${at + 1}`}
            style={{ transform: `translate(${left}px, ${top}px)`, width, height }}
            onClick={() => placeAt(session, holding, lane)}
          >
            <span>+</span>
          </button>
        );
      })}
      <p className="place-hint">{words.placeHint}</p>
    </>
  );
}

/** A line is too thin for a finger. */
function roomFor({ line, empty }: Lane): Box {
  if (empty) return line;
  const [wide, high] = [Math.max(line.width, FINGER), Math.max(line.height, FINGER)];
  return {
    left: line.left - (wide - line.width) / 2,
    top: Math.max(0, line.top - (high - line.height) / 2),
    width: wide,
    height: high,
  };
}
