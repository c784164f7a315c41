import { useMutation, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { Button, Dialog, DialogTrigger, Heading, Modal, ModalOverlay } from "react-aria-components";
import type { Preview } from "../api/previews";
import { openPreview, startOver } from "../api/previews";
import { useEditor, useEditorState } from "../editor/context";
import { instantIn, wallTimeIn, zoneOf } from "../page/zoned-time";
import { TimeLine } from "../publish/TimeLine";
import { CopyLink } from "../shell/CopyLink";
import { Icon } from "../shell/Icon";
import { IconButton } from "../shell/IconButton";
import { useLanguage, useWords } from "../words/language";
import { reasonOf } from "../words/reason";
import "./preview.css";

/** Plays the draft as a visitor would, here and on a phone; nothing in it is real. */
export function PreviewButton(): React.JSX.Element {
  const words = useWords();
  return (
    <DialogTrigger>
      <Button className="button">
        <Icon name="eye" />
        <span className="label">{words.preview}</span>
      </Button>
      <ModalOverlay className="overlay" isDismissable>
        <Modal className="modal wide">
          <Dialog className="dialog">{({ close }) => <Opened close={close} />}</Dialog>
        </Modal>
      </ModalOverlay>
    </DialogTrigger>
  );
}

function Opened({ close }: { readonly close: () => void }): React.JSX.Element {
  const words = useWords();
  const { session, autosave } = useEditor();
  const { slug } = session.campaign();
  const [at, setAt] = useState<string | null>(null);
  const preview = useQuery({
    queryKey: ["preview", slug, at],
    queryFn: async () => {
      await autosave.flush();
      return openPreview(slug, at);
    },
    gcTime: 0,
    staleTime: Infinity,
    retry: false,
  });
  return (
    <>
      <div className="dialog-head">
        <Heading slot="title">{words.previewTitle}</Heading>
        <IconButton icon="close" label={words.close} onPress={close} />
      </div>
      <p className="trial-note">
        <strong>{words.trial}</strong> {words.trialText}
      </p>
      {preview.isPending && <p role="status">{words.loading}</p>}
      {preview.isError && (
        <p className="error" role="alert">
          {reasonOf(preview.error, words)}
        </p>
      )}
      {preview.data && <Played key={preview.data.page} preview={preview.data} onTime={setAt} />}
    </>
  );
}

function Played({
  preview,
  onTime,
}: {
  readonly preview: Preview;
  readonly onTime: (at: string | null) => void;
}): React.JSX.Element {
  const words = useWords();
  const locale = useEditorState((state) => state.locale);
  const page = useEditorState((state) => state.page);
  const [round, setRound] = useState(0);
  const again = useMutation({
    mutationFn: () => startOver(preview),
    onSuccess: () => setRound(round + 1),
  });
  const first = page === "home" || round > 0 ? preview.page : `${preview.page}/${page}`;
  return (
    <div className="preview">
      <iframe
        key={round}
        className="preview-phone"
        title={words.previewFrame}
        src={`${first}?lang=${locale}`}
      />
      <div className="preview-side">
        <h3>{words.onPhone}</h3>
        <img className="qr" src={preview.qr} alt={words.previewQr} width="176" height="176" />
        <LinkNote preview={preview} />
        <CopyLink address={location.origin + preview.link} />
        <Button className="button" isPending={again.isPending} onPress={() => again.mutate()}>
          <Icon name="undo" />
          {words.startOver}
        </Button>
        <p className="quiet small-text">{words.startOverText}</p>
        {again.isError && (
          <p className="error" role="alert">
            {reasonOf(again.error, words)}
          </p>
        )}
        <PlayedAt preview={preview} onTime={onTime} />
      </div>
    </div>
  );
}

function LinkNote({ preview }: { readonly preview: Preview }): React.JSX.Element {
  const words = useWords();
  const language = useLanguage();
  const until = new Intl.DateTimeFormat(language, { timeStyle: "short" });
  const here = /^(localhost|127\.|\[::1\])/.test(location.hostname);
  return (
    <>
      <p className="quiet small-text">{words.linkUntil(until.format(new Date(preview.endsAt)))}</p>
      {here && <p className="small-text warn-text">{words.onlyThisDevice}</p>}
    </>
  );
}

/** Prizes that come at their moments, a countdown, an end: all of it can be seen before. */
function PlayedAt({
  preview,
  onTime,
}: {
  readonly preview: Preview;
  readonly onTime: (at: string | null) => void;
}): React.JSX.Element {
  const words = useWords();
  const zone = useEditorState((state) => zoneOf(state.history.present));
  const [typed, setTyped] = useState(() => wallTimeIn(preview.at, zone));
  return (
    <div className="stack">
      <TimeLine label={words.playedAt} zone={zone} value={typed} onChange={setTyped} />
      <Button
        className="button small-button"
        isDisabled={typed === ""}
        onPress={() => onTime(instantIn(typed, zone))}
      >
        {words.playThen}
      </Button>
    </div>
  );
}
