import { Tab, TabList, TabPanel, Tabs } from "react-aria-components";
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

const PANELS = ["add", "outline", "pages", "theme", "data", "library"] as const;

const CONTENT: Readonly<Record<Panel, () => React.JSX.Element>> = {
  add: Palette,
  outline: Outline,
  pages: PagesPanel,
  theme: ThemePanel,
  data: DataPanel,
  library: LibraryPanel,
};

export function SidePanel(): React.JSX.Element {
  const words = useWords();
  const { session } = useEditor();
  const panel = useEditorState((state) => state.panel);
  return (
    <section className="side-area" aria-label={words.panelsLabel}>
      <Tabs
        className="side"
        orientation="vertical"
        selectedKey={panel}
        onSelectionChange={(key) => {
          const chosen = PANELS.find((one) => one === key);
          if (chosen) session.look({ panel: chosen });
        }}
      >
        <TabList className="rail" aria-label={words.panelsLabel}>
          {PANELS.map((one) => (
            <Tab key={one} id={one} className="rail-tab">
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
