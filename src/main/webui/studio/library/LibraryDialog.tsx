import { Button, Dialog, DialogTrigger, Heading, Modal, ModalOverlay } from "react-aria-components";
import type { Asset } from "../api/assets";
import { useWords } from "../words/language";
import { Library } from "./Library";
import type { Wanted } from "./wanted";

interface Props {
  readonly label: string;
  readonly only: Wanted;
  readonly onChoose: (asset: Asset) => void;
}

/** A button that opens the library to choose from. */
export function LibraryDialog({ label, only, onChoose }: Props): React.JSX.Element {
  const words = useWords();
  return (
    <DialogTrigger>
      <Button className="button">{label}</Button>
      <ModalOverlay className="overlay" isDismissable>
        <Modal className="modal library-modal">
          <Dialog className="dialog">
            {({ close }) => (
              <>
                <Heading slot="title">{words.library.name}</Heading>
                <Library
                  only={only}
                  onChoose={(asset) => {
                    onChoose(asset);
                    close();
                  }}
                />
                <div className="dialog-buttons">
                  <Button slot="close" className="button">
                    {words.cancel}
                  </Button>
                </div>
              </>
            )}
          </Dialog>
        </Modal>
      </ModalOverlay>
    </DialogTrigger>
  );
}
