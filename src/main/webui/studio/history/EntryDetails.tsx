import { useMutation, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import {
  Button,
  Dialog,
  DialogTrigger,
  Form,
  Heading,
  Modal,
  ModalOverlay,
} from "react-aria-components";
import type { Version } from "../api/versions";
import { nameVersion, rollBack } from "../api/versions";
import { useEditor } from "../editor/context";
import type { Campaign } from "../page/campaign";
import { ChoiceLine, TextLine } from "../shell/Field";
import { useWords } from "../words/language";
import { reasonOf } from "../words/reason";
import { DifferenceList } from "./DifferenceList";
import { DrawnPage } from "./DrawnPage";
import type { Entry } from "./entries";
import { readEntry } from "./entries";
import { labelOf, useEntryName } from "./VersionsButton";

const DRAFT = "draft";

interface Props {
  readonly entry: Entry;
  readonly entries: readonly Entry[];
  readonly close: () => void;
  readonly onChanged: () => void;
}

/** One version: its picture, what is different in another, and the ways back to it. */
export function EntryDetails({ entry, entries, close, onChanged }: Props): React.JSX.Element {
  const words = useWords();
  const { session } = useEditor();
  const { slug } = session.campaign();
  const nameOf = useEntryName();
  const [other, setOther] = useState(DRAFT);
  const compared = entries.find(({ id }) => id === other);
  const mine = useDocument(slug, entry);
  const theirs = useDocument(slug, compared);
  const second = compared ? theirs.data : session.campaign();
  const failure = mine.error ?? theirs.error;
  const restore = (campaign: Campaign): void => {
    session.change({ did: "restore" }, () => ({ ...campaign, slug }));
    close();
  };
  return (
    <section className="version-details" aria-label={nameOf(entry)}>
      <DrawnPage
        className="version-page"
        name={[slug, entry.id]}
        read={() => readEntry(slug, entry)}
        label={nameOf(entry)}
      />
      <div className="version-side">
        {entry.kind === "version" && !session.readOnly && (
          <VersionName slug={slug} version={entry.version} onNamed={onChanged} />
        )}
        <ChoiceLine
          label={words.compareWith}
          value={other}
          choices={[
            { id: DRAFT, label: words.draftNow },
            ...entries
              .filter(({ id }) => id !== entry.id)
              .map((one) => ({
                id: one.id,
                label: labelOf(one, nameOf(one), words),
              })),
          ]}
          onChange={setOther}
        />
        {failure && (
          <p className="error" role="alert">
            {reasonOf(failure, words)}
          </p>
        )}
        {mine.data && second && <DifferenceList before={mine.data} after={second} />}
        {!session.readOnly && (
          <div className="dialog-buttons">
            {entry.kind === "release" && !entry.release.live && (
              <OnTheAirAgain slug={slug} entry={entry} onDone={onChanged} />
            )}
            <Button
              className="button primary"
              isDisabled={!mine.data}
              onPress={() => mine.data && restore(mine.data)}
            >
              {words.restore}
            </Button>
          </div>
        )}
      </div>
    </section>
  );
}

function useDocument(
  slug: string,
  entry: Entry | undefined,
): { readonly data: Campaign | undefined; readonly error: Error | null } {
  return useQuery({
    queryKey: ["version", slug, entry?.id],
    queryFn: () => (entry ? readEntry(slug, entry) : Promise.reject(new Error("nothing chosen"))),
    enabled: entry !== undefined,
    staleTime: Infinity,
    retry: false,
  });
}

/** A version with a name is found again, and is kept. */
function VersionName({
  slug,
  version,
  onNamed,
}: {
  readonly slug: string;
  readonly version: Version;
  readonly onNamed: () => void;
}): React.JSX.Element {
  const words = useWords();
  const [typed, setTyped] = useState(version.name);
  const naming = useMutation({
    mutationFn: () => nameVersion(slug, version.version, typed.trim()),
    onSuccess: onNamed,
  });
  return (
    <Form
      className="row ends"
      onSubmit={(event) => {
        event.preventDefault();
        naming.mutate();
      }}
    >
      <TextLine
        label={words.versionName}
        value={typed}
        onChange={setTyped}
        maxLength={80}
        error={naming.isError ? reasonOf(naming.error, words) : undefined}
      />
      <Button
        type="submit"
        className="button"
        isDisabled={typed.trim() === version.name}
        isPending={naming.isPending}
      >
        {words.nameIt}
      </Button>
    </Form>
  );
}

function OnTheAirAgain({
  slug,
  entry,
  onDone,
}: {
  readonly slug: string;
  readonly entry: Entry & { readonly kind: "release" };
  readonly onDone: () => void;
}): React.JSX.Element {
  const words = useWords();
  return (
    <DialogTrigger>
      <Button className="button">{words.rollBack}</Button>
      <ModalOverlay className="overlay" isDismissable>
        <Modal className="modal small">
          <Dialog role="alertdialog" className="dialog">
            {({ close }) => (
              <RollBackQuestion
                slug={slug}
                entry={entry}
                onDone={() => {
                  close();
                  onDone();
                }}
              />
            )}
          </Dialog>
        </Modal>
      </ModalOverlay>
    </DialogTrigger>
  );
}

function RollBackQuestion({
  slug,
  entry,
  onDone,
}: {
  readonly slug: string;
  readonly entry: Entry & { readonly kind: "release" };
  readonly onDone: () => void;
}): React.JSX.Element {
  const words = useWords();
  const back = useMutation({
    mutationFn: () => rollBack(slug, entry.release.release),
    onSuccess: onDone,
  });
  return (
    <>
      <Heading slot="title">{words.rollBackAsk(entry.release.number)}</Heading>
      <p className="quiet">{words.rollBackText}</p>
      {back.isError && (
        <p className="error" role="alert">
          {reasonOf(back.error, words)}
        </p>
      )}
      <div className="dialog-buttons">
        <Button slot="close" className="button">
          {words.cancel}
        </Button>
        <Button className="button primary" isPending={back.isPending} onPress={() => back.mutate()}>
          {words.rollBack}
        </Button>
      </div>
    </>
  );
}
