import { useEditor, useEditorState } from "../editor/context";
import { canRedo, canUndo } from "../page/history";
import { IconButton } from "../shell/IconButton";
import { useWords } from "../words/language";

/** Undo and redo where the top bar is covered. */
export function StepButtons(): React.JSX.Element {
  const words = useWords();
  const { session } = useEditor();
  const history = useEditorState((state) => state.history);
  return (
    <>
      <IconButton
        icon="undo"
        label={words.undo}
        isDisabled={!canUndo(history)}
        onPress={() => session.jump(history.position - 1)}
      />
      <IconButton
        icon="redo"
        label={words.redo}
        isDisabled={!canRedo(history)}
        onPress={() => session.jump(history.position + 1)}
      />
    </>
  );
}

/** The keys for it: the campaign's own steps, also while a text is typed. */
export function useStepKeys(): (event: React.KeyboardEvent) => void {
  const { session } = useEditor();
  return (event) => {
    const key = event.key.toLowerCase();
    if (!(event.metaKey || event.ctrlKey) || (key !== "z" && key !== "y")) return;
    event.preventDefault();
    event.stopPropagation();
    const { history } = session.store.get();
    if (key === "y" || event.shiftKey) {
      if (canRedo(history)) session.jump(history.position + 1);
    } else if (canUndo(history)) session.jump(history.position - 1);
  };
}
