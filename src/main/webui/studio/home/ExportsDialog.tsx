import { Button, Dialog, Heading, Modal, ModalOverlay } from "react-aria-components";
import { useWords } from "../words/language";

interface Props {
  readonly slug: string;
  readonly title: string;
  readonly isOpen: boolean;
  readonly onOpenChange: (open: boolean) => void;
}

/** What a campaign collected, each as a workbook and as CSV. */
export function ExportsDialog({ slug, title, isOpen, onOpenChange }: Props): React.JSX.Element {
  const words = useWords();
  return (
    <ModalOverlay className="overlay" isOpen={isOpen} onOpenChange={onOpenChange} isDismissable>
      <Modal className="modal small">
        <Dialog className="dialog">
          <Heading slot="title">{words.exportOf(title)}</Heading>
          <ul className="exports">
            {Object.entries(words.exports).map(([what, name]) => (
              <li key={what} className="row">
                <span>{name}</span>
                {(["xlsx", "csv"] as const).map((format) => (
                  <a
                    key={format}
                    className="button"
                    href={`/api/studio/campaigns/${slug}/exports/${what}.${format}`}
                    download
                    aria-label={`${name}, ${words.exportFormats[format]}`}
                  >
                    {words.exportFormats[format]}
                  </a>
                ))}
              </li>
            ))}
          </ul>
          <p className="quiet">{words.exportHelp}</p>
          <div className="dialog-buttons">
            <Button slot="close" className="button">
              {words.close}
            </Button>
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
