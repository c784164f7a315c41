import { useRef } from "react";
import { useLandmark } from "react-aria";
import { ToggleButton, ToggleButtonGroup } from "react-aria-components";
import { canRedo, canUndo } from "../page/history";
import { mainLocale, textIn } from "../page/campaign";
import { VersionsButton } from "../history/VersionsButton";
import { PreviewButton } from "../preview/PreviewButton";
import { PublishButton } from "../publish/PublishButton";
import { ChoiceLine } from "../shell/Field";
import { Icon } from "../shell/Icon";
import { IconButton } from "../shell/IconButton";
import { goTo } from "../shell/route";
import { useLanguage, useWords } from "../words/language";
import { useEditor, useEditorState } from "./context";
import { HistoryButton } from "./HistoryButton";
import { SaveNote } from "./SaveNote";
import type { Device } from "./session";

const DEVICES = ["phone", "tablet", "desktop"] as const;

export function TopBar(): React.JSX.Element {
  const words = useWords();
  const { session } = useEditor();
  const title = useEditorState(
    ({ history: { present } }) => textIn(present.title, mainLocale(present)) || present.slug,
  );
  const bar = useRef<HTMLElement>(null);
  const { landmarkProps } = useLandmark({ role: "banner" }, bar);
  return (
    <header {...landmarkProps} className="top-bar" ref={bar}>
      <IconButton
        icon="back"
        label={words.backHome}
        onPress={() => goTo({ campaign: null, page: null })}
      />
      <h1 className="top-title">{title}</h1>
      <SaveNote />
      <div className="top-middle">
        <UndoButtons />
        <HistoryButton />
        <VersionsButton />
        <DeviceChoice />
        <LocaleChoice />
      </div>
      <PreviewButton />
      {!session.readOnly && <PublishButton />}
    </header>
  );
}

function UndoButtons(): React.JSX.Element {
  const words = useWords();
  const { session } = useEditor();
  const isDone = useEditorState((state) => canUndo(state.history));
  const isUndone = useEditorState((state) => canRedo(state.history));
  const go = (by: 1 | -1): void => session.jump(session.store.get().history.position + by);
  return (
    <>
      <IconButton icon="undo" label={words.undo} isDisabled={!isDone} onPress={() => go(-1)} />
      <IconButton icon="redo" label={words.redo} isDisabled={!isUndone} onPress={() => go(1)} />
    </>
  );
}

function DeviceChoice(): React.JSX.Element {
  const words = useWords();
  const { session } = useEditor();
  const device = useEditorState((state) => state.device);
  return (
    <ToggleButtonGroup
      className="toggles"
      aria-label={words.screenWidth}
      selectedKeys={[device]}
      disallowEmptySelection
      onSelectionChange={(keys) => {
        const chosen = DEVICES.find((one) => keys.has(one));
        if (chosen) session.look({ device: chosen });
      }}
    >
      {DEVICES.map((one: Device) => (
        <ToggleButton key={one} id={one} className="icon-button" aria-label={words[one]}>
          <Icon name={one} />
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}

/** In which language texts are shown and typed; the main one stands first. */
function LocaleChoice(): React.JSX.Element | null {
  const words = useWords();
  const language = useLanguage();
  const { session } = useEditor();
  const locale = useEditorState((state) => state.locale);
  const locales = useEditorState((state) => state.history.present.locales);
  if (locales.length < 2) return null;
  const names = new Intl.DisplayNames([language], { type: "language" });
  return (
    <div className="locale-choice">
      <ChoiceLine
        quiet
        label={words.textsIn}
        value={locale}
        choices={locales.map((id) => ({ id, label: names.of(id) ?? id }))}
        onChange={(id) => session.look({ locale: id })}
      />
    </div>
  );
}
