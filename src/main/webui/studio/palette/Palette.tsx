import { useState } from "react";
import { Button, Input, SearchField } from "react-aria-components";
import type { ComponentDefinition } from "../catalog/definition";
import { textIn } from "../page/campaign";
import { useEditor } from "../editor/context";
import { ComponentIcon, Icon } from "../shell/Icon";
import { useLanguage, useWords } from "../words/language";
import { PaletteItem } from "./PaletteItem";
import { Previewed } from "./Previewed";

const ORDER = ["layout", "content", "media", "form", "quiz", "prize", "social"] as const;

/** Everything a page can be made of: dragged onto it, or pressed. */
export function Palette(): React.JSX.Element {
  const words = useWords();
  const language = useLanguage();
  const { session } = useEditor();
  const [sought, setSought] = useState("");
  const title = (one: ComponentDefinition): string => textIn(one.title, language);
  const all = [...session.catalogue.components.values()].filter((one) =>
    `${title(one)} ${one.name}`.toLowerCase().includes(sought.trim().toLowerCase()),
  );
  const groups = ORDER.map((category) => ({
    category,
    items: all.filter((one) => one.category === category),
  })).filter(({ items }) => items.length > 0);
  return (
    <div className="palette">
      <SearchField
        className="search"
        aria-label={words.searchComponents}
        value={sought}
        onChange={setSought}
      >
        <Icon name="search" />
        <Input className="input" placeholder={words.searchComponents} />
        <Button className="search-clear" aria-label={words.close}>
          <Icon name="close" />
        </Button>
      </SearchField>
      <p className="quiet small-text">{words.addHint}</p>
      {groups.length === 0 && <p className="quiet">{words.noComponents}</p>}
      {groups.map(({ category, items }) => (
        <section key={category}>
          <h3>{words.categories[category]}</h3>
          <ul className="palette-items">
            {items.map((one) => (
              <Previewed key={one.name} preview={one.preview} title={title(one)}>
                <PaletteItem definition={one}>
                  <ComponentIcon svg={one.icon} />
                  <span>{title(one)}</span>
                </PaletteItem>
              </Previewed>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
