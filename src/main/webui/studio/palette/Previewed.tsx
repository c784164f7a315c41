import { useRef, useState } from "react";
import { Tooltip, TooltipTrigger } from "react-aria-components";

const GAP = 10;

interface Props {
  /** The picture's address; without one nothing is shown. */
  readonly preview: string | undefined;
  readonly title: string;
  readonly children: React.ReactNode;
}

/** Beside the palette, while a mouse rests on an item or a key has led to it: what it looks like. */
export function Previewed({ preview, title, children }: Props): React.JSX.Element {
  const item = useRef<HTMLLIElement>(null);
  const [offset, setOffset] = useState(GAP);
  const measure = (): void => {
    const panel = item.current?.closest(".panel");
    if (!item.current || !panel) return;
    const beside = panel.getBoundingClientRect().right - item.current.getBoundingClientRect().right;
    setOffset(beside + GAP);
  };
  if (preview === undefined) return <li>{children}</li>;
  return (
    <li ref={item}>
      <TooltipTrigger delay={600} closeDelay={120} onOpenChange={measure}>
        {children}
        <Tooltip className="palette-preview" placement="right" offset={offset}>
          <img src={preview} alt="" width={560} height={420} />
          {title}
        </Tooltip>
      </TooltipTrigger>
    </li>
  );
}
