import { Button, Tooltip, TooltipTrigger } from "react-aria-components";
import type { IconName } from "./Icon";
import { Icon } from "./Icon";

interface Props {
  readonly icon: IconName;
  readonly label: string;
  readonly onPress?: () => void;
  readonly isDisabled?: boolean;
  readonly className?: string;
  readonly id?: string;
}

/** A button that is only an icon: its name is read out, and shown when one rests on it. */
export function IconButton({
  icon,
  label,
  onPress,
  isDisabled,
  className,
  id,
}: Props): React.JSX.Element {
  return (
    <TooltipTrigger delay={500}>
      <Button
        className={`icon-button ${className ?? ""}`}
        aria-label={label}
        isDisabled={isDisabled ?? false}
        {...(onPress ? { onPress } : {})}
        {...(id === undefined ? {} : { id })}
      >
        <Icon name={icon} />
      </Button>
      <Tooltip className="tooltip" offset={6}>
        {label}
      </Tooltip>
    </TooltipTrigger>
  );
}
