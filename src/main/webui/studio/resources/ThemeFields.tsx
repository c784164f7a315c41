import { useEditor, useEditorState } from "../editor/context";
import { DENSITIES, densityOf, setDensity } from "../page/spacing";
import { setToken } from "../page/commands/set-token";
import { ColorField } from "../inspector/ColorField";
import { ChoiceLine, TextLine } from "../shell/Field";
import { useWords } from "../words/language";

const COLORS = [
  "brand",
  "on-brand",
  "accent",
  "on-accent",
  "surface",
  "surface-raised",
  "surface-sunken",
  "text",
  "text-muted",
  "border",
] as const;
const CORNERS = ["s", "m", "l"] as const;
const FONTS = {
  system: undefined,
  serif: ["Georgia", "Songti SC", "Noto Serif SC", "serif"],
  rounded: ["ui-rounded", "Nunito", "PingFang SC", "system-ui", "sans-serif"],
  mono: ["ui-monospace", "SF Mono", "Menlo", "monospace"],
} as const;
const FONT_NAMES = ["system", "serif", "rounded", "mono"] as const;

/** Colours, corners, room and fonts of the whole campaign. */
export function ThemeFields(): React.JSX.Element {
  const words = useWords();
  const { session } = useEditor();
  const theme = useEditorState((state) => state.history.present.theme);
  const density = useEditorState((state) => densityOf(state.history.present));
  const set = (
    group: string,
    name: string,
    type: string,
    value: string | readonly string[] | undefined,
  ): void =>
    session.change(
      { did: "theme" },
      (before) =>
        setToken(
          before,
          group,
          name,
          value === undefined ? undefined : { $type: type, $value: value },
        ),
      `theme:${group}.${name}`,
    );
  const value = (group: string, name: string): string => {
    const token = theme?.[group]?.[name]?.$value;
    return token === undefined ? "" : String(token);
  };
  const fontOf = (name: string): string =>
    FONT_NAMES.find((one) => FONTS[one]?.join() === value("font", name)) ??
    (value("font", name) ? "" : "system");
  return (
    <>
      <h3>{words.colors}</h3>
      {COLORS.map((name) => (
        <ColorField
          key={name}
          label={words.tokens[name]}
          value={value("color", name)}
          onChange={(color) => set("color", name, "color", color)}
        />
      ))}
      <h3>{words.shape}</h3>
      <div className="three">
        {CORNERS.map((name) => (
          <TextLine
            key={name}
            label={words.corners[name]}
            value={value("radius", name)}
            placeholder="14px"
            onChange={(text) => set("radius", name, "dimension", text.trim() || undefined)}
          />
        ))}
      </div>
      <ChoiceLine
        label={words.spacing}
        value={density ?? null}
        placeholder={words.ownSpacing}
        choices={DENSITIES.map((id) => ({ id, label: words.densities[id] }))}
        onChange={(id) => {
          const chosen = DENSITIES.find((one) => one === id);
          if (chosen) session.change({ did: "theme" }, (before) => setDensity(before, chosen));
        }}
      />
      <h3>{words.fonts}</h3>
      {(["heading", "body"] as const).map((name) => (
        <ChoiceLine
          key={name}
          label={name === "body" ? words.fontBody : words.fontHeading}
          value={fontOf(name) || null}
          choices={FONT_NAMES.map((id) => ({ id, label: words.fontChoices[id] }))}
          onChange={(id) => {
            const font = FONT_NAMES.find((one) => one === id);
            if (font) set("font", name, "fontFamily", FONTS[font]);
          }}
        />
      ))}
    </>
  );
}
