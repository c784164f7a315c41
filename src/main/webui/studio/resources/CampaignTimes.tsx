import { useEditor, useEditorState } from "../editor/context";
import { setWindow, setZone } from "../page/commands/set-window";
import { ChoiceLine } from "../shell/Field";
import { useWords } from "../words/language";
import { InstantLine } from "./InstantLine";

/** When the campaign's actions can be run, by which clock. */
export function CampaignTimes(): React.JSX.Element {
  const words = useWords();
  const { session } = useEditor();
  const opens = useEditorState((state) => state.history.present.window?.opens);
  const closes = useEditorState((state) => state.history.present.window?.closes);
  const zone = useEditorState((state) => state.history.present.timezone) ?? "UTC";
  const set = (side: "opens" | "closes", value: string | undefined): void =>
    session.change(
      { did: "window" },
      (before) => setWindow(before, side, value ?? null),
      `window:${side}`,
    );
  const zones = [...new Set([zone, "UTC", ...Intl.supportedValuesOf("timeZone")])];
  return (
    <div className="times">
      <InstantLine
        label={words.data.opens}
        value={opens}
        onChange={(value) => set("opens", value)}
      />
      <InstantLine
        label={words.data.closes}
        value={closes}
        onChange={(value) => set("closes", value)}
      />
      <ChoiceLine
        label={words.data.timezone}
        value={zone}
        choices={zones.map((id) => ({ id, label: id.replaceAll("_", " ") }))}
        onChange={(id) => session.change({ did: "window" }, (before) => setZone(before, id))}
      />
    </div>
  );
}
