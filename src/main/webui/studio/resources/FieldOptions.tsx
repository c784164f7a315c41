import { useRef } from "react";
import { Button } from "react-aria-components";
import { useEditorState } from "../editor/context";
import type { LocalizedText } from "../page/campaign";
import { freshOption, optionLabel, optionsOf, withLines } from "../page/field-type";
import type { JsonObject } from "../page/json";
import { Icon } from "../shell/Icon";
import { IconButton } from "../shell/IconButton";
import { MoveButtons, useListName } from "../shell/MoveButtons";
import { useWords } from "../words/language";
import { moved, textFrom } from "./items";
import { LocalizedLine, useShownLocales } from "./LocalizedLine";

interface Props {
  readonly field: JsonObject;
  readonly onChange: (options: readonly JsonObject[], part: string) => void;
}

const MOST = 500;

/** What can be chosen, a row each; what is kept when one is chosen is made once, and not shown. */
export function FieldOptions({ field, onChange }: Props): React.JSX.Element {
  const words = useWords();
  const list = useListName();
  const rows = useRef<HTMLDivElement>(null);
  const { shown } = useShownLocales();
  const locales = useEditorState((state) => state.history.present.locales);
  const options = optionsOf(field);
  const add = (at: number): void => {
    if (options.length >= MOST) return;
    onChange(options.toSpliced(at, 0, freshOption("")), "options");
    focusSoon(rows, at);
  };
  return (
    <fieldset className="list-field">
      <legend>{words.form.options}</legend>
      <div className="field-options" ref={rows}>
        {options.map((option, at) => (
          <div
            key={textFrom(option["value"])}
            className="field-option"
            role="group"
            aria-label={words.data.option(at + 1)}
            onPaste={(event) => {
              const lines = event.clipboardData.getData("text/plain").split(/\r\n|\r|\n/);
              if (lines.filter((line) => line.trim() !== "").length < 2) return;
              const inputs = [...event.currentTarget.querySelectorAll("input")];
              const locale = shown[inputs.findIndex((one) => one === event.target)];
              if (locale === undefined) return;
              event.preventDefault();
              onChange(withLines(options, at, lines, locale, locales), "paste");
            }}
            onKeyDown={(event) => {
              const { key, target, nativeEvent } = event;
              if (key !== "Enter" || nativeEvent.isComposing || !isInput(target)) return;
              event.preventDefault();
              add(at + 1);
            }}
          >
            <LocalizedLine
              label={words.data.option(at + 1)}
              value={optionLabel(option)}
              onChange={(label: LocalizedText) =>
                onChange(options.with(at, { ...option, label }), `option${at}`)
              }
            />
            <span className="item-buttons">
              <MoveButtons
                list={list}
                at={at}
                count={options.length}
                what={words.data.option(at + 1)}
                onMove={(to) => onChange(moved(options, at, to), "order")}
              />
              <IconButton
                icon="remove"
                label={`${words.remove}: ${words.data.option(at + 1)}`}
                onPress={() => onChange(options.toSpliced(at, 1), "removed")}
              />
            </span>
          </div>
        ))}
      </div>
      <p className="quiet small-text">{words.form.optionsHelp}</p>
      <Button
        className="button small-button"
        isDisabled={options.length >= MOST}
        onPress={() => add(options.length)}
      >
        <Icon name="add" />
        {words.form.addOption}
      </Button>
    </fieldset>
  );
}

function isInput(target: EventTarget): boolean {
  return target instanceof HTMLElement && target.localName === "input";
}

/** The new row is typed into at once; it is there with the next frame. */
function focusSoon(rows: React.RefObject<HTMLDivElement | null>, at: number): void {
  requestAnimationFrame(() => rows.current?.children[at]?.querySelector("input")?.focus());
}
