import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useEffect, useRef, useState } from "react";
import { Button, Dialog, Heading, Modal, ModalOverlay } from "react-aria-components";
import { drawPage } from "../api/canvas";
import { frameOf } from "../canvas/frame";
import { useEditor, useEditorState } from "../editor/context";
import { mainLocale } from "../page/campaign";
import { useWords } from "../words/language";
import { everyComponent } from "./every-component";
import { StepButtons, useStepKeys } from "./StepButtons";
import { ThemeFields } from "./ThemeFields";
import "./resources.css";

/** The theme beside every component, drawn anew with each change. */
export default function ThemePreview({
  onClose,
}: {
  readonly onClose: () => void;
}): React.JSX.Element {
  const words = useWords();
  const onKeyDown = useStepKeys();
  return (
    <ModalOverlay className="overlay" isOpen onOpenChange={onClose}>
      <Modal className="modal workbench texts">
        <Dialog className="dialog">
          <div className="workbench-keys" onKeyDownCapture={onKeyDown}>
            <header className="workbench-head">
              <Heading slot="title">{words.data.themePreview}</Heading>
              <StepButtons />
              <Button className="button primary" onPress={onClose}>
                {words.done}
              </Button>
            </header>
            <div className="theme-preview">
              <div className="stack theme-fields">
                <ThemeFields />
              </div>
              <EveryComponent />
            </div>
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

function EveryComponent(): React.JSX.Element {
  const words = useWords();
  const { session } = useEditor();
  const campaign = useEditorState((state) => state.history.present);
  const frame = useRef<HTMLIFrameElement>(null);
  const [isLoaded, setLoaded] = useState(false);
  const drawn = useQuery({
    queryKey: ["theme-preview", campaign.slug, campaign.theme, mainLocale(campaign)],
    queryFn: () =>
      drawPage(everyComponent(campaign, session.catalogue), "home", mainLocale(campaign)),
    placeholderData: keepPreviousData,
    gcTime: 0,
  });
  useEffect(() => {
    if (isLoaded && frame.current && drawn.data) frameOf(frame.current)?.showPage(drawn.data);
  }, [isLoaded, drawn.data]);
  return (
    <iframe
      ref={frame}
      className="theme-canvas"
      title={words.data.everyComponent}
      src="/studio/canvas.html"
      sandbox="allow-same-origin"
      onLoad={() => setLoaded(true)}
    />
  );
}
