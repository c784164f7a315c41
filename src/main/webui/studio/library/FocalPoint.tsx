import type { Focal } from "../page/asset-reference";
import { useWords } from "../words/language";

interface Props {
  readonly picture: string;
  readonly focal: Focal;
  readonly onChange: (focal: Focal) => void;
}

/** The point of a picture that stays in sight: pointed at in the picture, or set by two sliders. */
export function FocalPoint({ picture, focal, onChange }: Props): React.JSX.Element {
  const words = useWords();
  const point = (event: React.PointerEvent<HTMLDivElement>): void => {
    const box = event.currentTarget.getBoundingClientRect();
    onChange({
      x: within((event.clientX - box.left) / box.width),
      y: within((event.clientY - box.top) / box.height),
    });
  };
  return (
    <fieldset className="focal">
      <legend>{words.library.focal}</legend>
      <div
        className="focal-picture"
        onPointerDown={(event) => {
          event.currentTarget.setPointerCapture(event.pointerId);
          point(event);
        }}
        onPointerMove={(event) => {
          if (event.buttons === 1) point(event);
        }}
      >
        <img src={picture} alt="" draggable={false} />
        <span
          className="focal-point"
          style={{ left: `${focal.x * 100}%`, top: `${focal.y * 100}%` }}
        />
      </div>
      <Slide
        label={words.library.across}
        value={focal.x}
        onChange={(x) => onChange({ ...focal, x })}
      />
      <Slide
        label={words.library.down}
        value={focal.y}
        onChange={(y) => onChange({ ...focal, y })}
      />
    </fieldset>
  );
}

function Slide({
  label,
  value,
  onChange,
}: {
  readonly label: string;
  readonly value: number;
  readonly onChange: (value: number) => void;
}): React.JSX.Element {
  return (
    <label className="focal-slide">
      <span>{label}</span>
      <input
        type="range"
        min={0}
        max={100}
        value={Math.round(value * 100)}
        onChange={(event) => onChange(Number(event.target.value) / 100)}
      />
    </label>
  );
}

function within(share: number): number {
  return Math.min(1, Math.max(0, share));
}
