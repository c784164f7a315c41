import { Button, Dialog, Heading, Modal, ModalOverlay } from "react-aria-components";
import { useWords } from "../words/language";
import { useEditor } from "./context";
import { useStore } from "./store";

/** Two people saved: nothing is overwritten before one of them chooses. */
export function ConflictNotice(): React.JSX.Element {
  const words = useWords();
  const { autosave } = useEditor();
  const isOpen = useStore(autosave.state, ({ status }) => status === "conflict");
  return (
    <ModalOverlay className="overlay" isOpen={isOpen} isKeyboardDismissDisabled>
      <Modal className="modal small">
        <Dialog role="alertdialog" className="dialog">
          <Heading slot="title">{words.conflictTitle}</Heading>
          <p className="quiet">{words.conflictText}</p>
          <div className="dialog-buttons">
            <Button className="button" onPress={autosave.takeTheirs}>
              {words.takeTheirs}
            </Button>
            <Button className="button primary" onPress={autosave.keepMine}>
              {words.keepMine}
            </Button>
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
