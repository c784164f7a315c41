import { useMutation, useQuery } from "@tanstack/react-query";
import { Button, Dialog, Heading, Modal, ModalOverlay } from "react-aria-components";
import type { Draft } from "../api/campaigns";
import { listVersions } from "../api/versions";
import { byWhom } from "../history/by-whom";
import { DifferenceList } from "../history/DifferenceList";
import { freeSlug } from "../page/slug";
import { mainLocale, textIn } from "../page/campaign";
import { useLanguage, useWords } from "../words/language";
import { reasonOf } from "../words/reason";
import { useEditor } from "./context";
import { useStore } from "./store";

/** Two people saved: nothing is overwritten before one of them chooses. */
export function ConflictNotice(): React.JSX.Element {
  const { autosave } = useEditor();
  const state = useStore(autosave.state, (one) => one);
  return (
    <ModalOverlay
      className="overlay"
      isOpen={state.status === "conflict"}
      isKeyboardDismissDisabled
    >
      <Modal className="modal">
        <Dialog role="alertdialog" className="dialog">
          {state.status === "conflict" && <Choices theirs={state.theirs} />}
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

function Choices({ theirs }: { readonly theirs: Draft }): React.JSX.Element {
  const words = useWords();
  const { session, autosave } = useEditor();
  const mine = session.campaign();
  const title = textIn(mine.title, mainLocale(mine)) || mine.slug;
  const take = useMutation({ mutationFn: () => autosave.takeTheirs() });
  const copy = useMutation({
    mutationFn: () => autosave.keepCopy(freeSlug(`${mine.slug}-mine`), words.copyOf(title)),
  });
  const failure = take.error ?? copy.error;
  const busy = take.isPending || copy.isPending;
  return (
    <>
      <Heading slot="title">{words.conflictTitle}</Heading>
      <p className="quiet">{words.conflictText}</p>
      <WhoSaved theirs={theirs} />
      <h3>{words.conflictDifferences}</h3>
      <DifferenceList before={mine} after={theirs.campaign} />
      {failure && (
        <p className="error" role="alert">
          {reasonOf(failure, words)}
        </p>
      )}
      <div className="dialog-buttons">
        <Button className="button" isDisabled={busy} onPress={() => take.mutate()}>
          {words.takeTheirs}
        </Button>
        <Button className="button" isDisabled={busy} onPress={() => copy.mutate()}>
          {words.keepCopy}
        </Button>
        <Button className="button primary" isDisabled={busy} onPress={autosave.keepMine}>
          {words.keepMine}
        </Button>
      </div>
      <p className="quiet small-text">{words.conflictKept}</p>
    </>
  );
}

function WhoSaved({ theirs }: { readonly theirs: Draft }): React.JSX.Element | null {
  const words = useWords();
  const language = useLanguage();
  const { slug } = theirs.campaign;
  const versions = useQuery({
    queryKey: ["versions", slug, theirs.etag],
    queryFn: () => listVersions(slug),
  });
  const version = versions.data?.find((one) => `"${one.version}"` === theirs.etag);
  if (!version) return null;
  const when = new Intl.DateTimeFormat(language, { dateStyle: "medium", timeStyle: "short" });
  return <p>{words.savedBy(byWhom(version.by, words), when.format(new Date(version.savedAt)))}</p>;
}
