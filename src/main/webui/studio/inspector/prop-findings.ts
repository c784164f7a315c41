import { useEditor, useEditorState } from "../editor/context";
import { useStore } from "../editor/store";
import type { PlacedNode } from "../page/campaign";
import type { Located } from "../page/findings";

/** What was found wrong with one value of a node. */
export function useFindings(node: PlacedNode, path: string): readonly Located[] {
  const { findings } = useEditor();
  const page = useEditorState((state) => state.page);
  const found = useStore(findings, (all) => all);
  return found.filter((one) => one.page === page && one.node === node.id && one.prop === path);
}
