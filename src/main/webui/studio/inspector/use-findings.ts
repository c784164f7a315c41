import { useEditor, useEditorState } from "../editor/context";
import { useStore } from "../editor/store";
import type { PlacedNode } from "../page/campaign";
import type { Located } from "../page/findings";

/** A part of what was found wrong with one value of a node. */
export function useFindings<Part>(
  node: PlacedNode,
  path: string,
  part: (found: readonly Located[]) => Part,
): Part {
  const { findings } = useEditor();
  const page = useEditorState((state) => state.page);
  const isHere = (one: Located): boolean =>
    one.page === page && one.node === node.id && one.prop === path;
  return useStore(findings, (all) => part(all.filter(isHere)));
}
