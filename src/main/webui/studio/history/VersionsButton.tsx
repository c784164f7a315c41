import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import {
  Button,
  Dialog,
  DialogTrigger,
  Heading,
  ListBox,
  ListBoxItem,
  Modal,
  ModalOverlay,
  Tooltip,
  TooltipTrigger,
} from "react-aria-components";
import { listReleases, listVersions } from "../api/versions";
import { useEditor } from "../editor/context";
import { Icon } from "../shell/Icon";
import { IconButton } from "../shell/IconButton";
import type { Words } from "../words/en";
import { useLanguage, useWords } from "../words/language";
import { reasonOf } from "../words/reason";
import { byWhom } from "./by-whom";
import { DrawnPage } from "./DrawnPage";
import type { Entry } from "./entries";
import { entriesOf, readEntry } from "./entries";
import { EntryDetails } from "./EntryDetails";
import "./history.css";

/** Everything that was saved and published, to look at, compare and go back to. */
export function VersionsButton(): React.JSX.Element {
  const words = useWords();
  return (
    <DialogTrigger>
      <TooltipTrigger delay={500}>
        <Button className="icon-button" aria-label={words.versions}>
          <Icon name="versions" />
        </Button>
        <Tooltip className="tooltip" offset={6}>
          {words.versions}
        </Tooltip>
      </TooltipTrigger>
      <ModalOverlay className="overlay" isDismissable>
        <Modal className="modal wide">
          <Dialog className="dialog">{({ close }) => <Versions close={close} />}</Dialog>
        </Modal>
      </ModalOverlay>
    </DialogTrigger>
  );
}

function Versions({ close }: { readonly close: () => void }): React.JSX.Element {
  const words = useWords();
  const { session, autosave } = useEditor();
  const { slug } = session.campaign();
  const list = useQuery({
    queryKey: ["history", slug],
    queryFn: async () => {
      await autosave.flush();
      const [versions, releases] = await Promise.all([listVersions(slug), listReleases(slug)]);
      return entriesOf(versions, releases);
    },
    gcTime: 0,
    retry: false,
  });
  const [chosen, setChosen] = useState<string | null>(null);
  const entries = list.data ?? [];
  const entry = entries.find(({ id }) => id === chosen) ?? entries[0];
  return (
    <>
      <div className="dialog-head">
        <Heading slot="title">{words.versions}</Heading>
        <IconButton icon="close" label={words.close} onPress={close} />
      </div>
      {list.isPending && <p role="status">{words.loading}</p>}
      {list.isError && (
        <p className="error" role="alert">
          {reasonOf(list.error, words)}
        </p>
      )}
      {entry && (
        <div className="versions">
          <Entries entries={entries} chosen={entry.id} onChoose={setChosen} />
          <EntryDetails
            key={entry.id}
            entry={entry}
            entries={entries}
            close={close}
            onChanged={() => void list.refetch()}
          />
        </div>
      )}
    </>
  );
}

function Entries({
  entries,
  chosen,
  onChoose,
}: {
  readonly entries: readonly Entry[];
  readonly chosen: string;
  readonly onChoose: (id: string) => void;
}): React.JSX.Element {
  const words = useWords();
  const { session } = useEditor();
  const { slug } = session.campaign();
  const nameOf = useEntryName();
  return (
    <ListBox
      aria-label={words.versions}
      className="list-box version-list"
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[chosen]}
      onSelectionChange={(keys) => {
        const [key] = keys === "all" ? [] : [...keys];
        if (typeof key === "string") onChoose(key);
      }}
    >
      {entries.map((entry) => (
        <ListBoxItem
          key={entry.id}
          id={entry.id}
          className="list-item"
          textValue={labelOf(entry, nameOf(entry), words)}
        >
          <DrawnPage
            className="version-picture"
            name={[slug, entry.id]}
            read={() => readEntry(slug, entry)}
            label=""
          />
          <span className="version-text">
            {entry.kind === "version" && entry.version.name !== "" && <b>{entry.version.name}</b>}
            <span>{nameOf(entry)}</span>{" "}
            <span className="quiet small-text">
              {entry.kind === "version"
                ? `${byWhom(entry.version.by, words)}${entry.saves > 1 ? ` · ${words.savedTimes(entry.saves)}` : ""}`
                : entry.release.by
                  ? words.publishedBy(entry.release.by)
                  : words.published}
            </span>{" "}
            {entry.kind === "release" && (
              <span className={`badge ${entry.release.live ? "live" : ""}`}>
                {words.releaseNumber(entry.release.number)}
                {entry.release.live ? ` · ${words.onAir}` : ""}
              </span>
            )}
          </span>
        </ListBoxItem>
      ))}
    </ListBox>
  );
}

/** What a person calls it, its number if it is a release, and when it was. */
export function labelOf(entry: Entry, when: string, words: Words): string {
  if (entry.kind === "release") return `${words.releaseNumber(entry.release.number)}, ${when}`;
  return entry.version.name === "" ? when : `${entry.version.name}, ${when}`;
}

/** When it was. */
export function useEntryName(): (entry: Entry) => string {
  const language = useLanguage();
  const when = new Intl.DateTimeFormat(language, { dateStyle: "medium", timeStyle: "medium" });
  return (entry) => when.format(new Date(entry.at));
}
