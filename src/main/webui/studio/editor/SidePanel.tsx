import { useLayoutEffect, useRef } from "react";
import { useLandmark } from "react-aria";
import { Tab, TabList, TabPanel, Tabs } from "react-aria-components";
import { drag } from "../canvas/dragging";
import { LibraryPanel } from "../library/LibraryPanel";
import { Outline } from "../outline/Outline";
import { PagesPanel } from "../outline/PagesPanel";
import { Palette } from "../palette/Palette";
import { DataPanel } from "../resources/DataPanel";
import { ThemePanel } from "../resources/ThemePanel";
import { Icon } from "../shell/Icon";
import { useWords } from "../words/language";
import { Changeable } from "./Changeable";
import { useEditor, useEditorState } from "./context";
import type { Panel } from "./session";
import { useStore } from "./store";

const PANELS = ["add", "outline", "pages", "theme", "data", "library"] as const;

const CONTENT: Readonly<Record<Panel, () => React.JSX.Element>> = {
  add: Palette,
  outline: Outline,
  pages: PagesPanel,
  theme: ThemePanel,
  data: DataPanel,
  library: LibraryPanel,
};

/** On a narrow screen a press on the open panel's tab closes it, and a drag looks through it. */
export function SidePanel(): React.JSX.Element {
  const words = useWords();
  const { session, stage } = useEditor();
  const panel = useEditorState((state) => state.panel);
  const isOpen = useEditorState((state) => state.isPanelOpen);
  // Who drags out of the outline goes on seeing it.
  const isDragging = useStore(drag, (now) => now?.what.kind === "new");
  const openBefore = useRef<Panel | null>(null);
  const area = useRef<HTMLElement>(null);
  const { landmarkProps } = useLandmark({ role: "region", "aria-label": words.panelsLabel }, area);
  const remember = (): void => {
    const now = session.store.get();
    openBefore.current = now.isPanelOpen ? now.panel : null;
  };
  useLayoutEffect(() => {
    const focused = document.activeElement;
    if (!isOpen && focused?.closest(".panel") && !focused.checkVisibility()) stage.get().focus();
  }, [isOpen, stage]);
  return (
    <section
      {...landmarkProps}
      className="side-area"
      ref={area}
      onPointerDownCapture={remember}
      onKeyDownCapture={remember}
    >
      <Tabs
        className={`side ${isOpen ? "open" : ""} ${isDragging ? "dragging" : ""}`}
        orientation="vertical"
        selectedKey={panel}
        onSelectionChange={(key) => {
          const chosen = PANELS.find((one) => one === key);
          if (chosen && chosen !== panel) session.look({ panel: chosen });
        }}
      >
        <TabList className="rail" aria-label={words.panelsLabel}>
          {PANELS.map((one) => (
            <Tab
              key={one}
              id={one}
              className="rail-tab"
              onPress={() => {
                session.look({ isPanelOpen: openBefore.current !== one });
                openBefore.current = null;
              }}
            >
              <Icon name={one} />
              {words.panels[one]}
            </Tab>
          ))}
        </TabList>
        {PANELS.map((one) => {
          const Content = CONTENT[one];
          return (
            <TabPanel key={one} id={one} className="panel">
              <h2>{words.panels[one]}</h2>
              {one === "outline" ? (
                <Content />
              ) : (
                <Changeable>
                  <Content />
                </Changeable>
              )}
            </TabPanel>
          );
        })}
      </Tabs>
    </section>
  );
}
