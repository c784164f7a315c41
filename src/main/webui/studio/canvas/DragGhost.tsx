import { useEditor } from "../editor/context";
import { useStore } from "../editor/store";
import { textIn } from "../page/campaign";
import { ComponentIcon } from "../shell/Icon";
import { useLanguage, useWords } from "../words/language";
import { drag } from "./dragging";

/** What hangs at the pointer while something is dragged. */
export function DragGhost(): React.JSX.Element | null {
  const words = useWords();
  const language = useLanguage();
  const { session } = useEditor();
  const now = useStore(drag, (one) => one);
  if (!now) return null;
  const { nodes } = now.what;
  const definition = session.catalogue.components.get(nodes[0]?.type ?? "");
  return (
    <div
      className="drag-ghost"
      style={{ transform: `translate(${now.x + 14}px, ${now.y + 10}px)` }}
    >
      {definition && <ComponentIcon svg={definition.icon} />}
      {nodes.length > 1 ? words.selectedCount(nodes.length) : textIn(definition?.title, language)}
    </div>
  );
}
