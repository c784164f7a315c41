import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { Button, Dialog, Form, Heading, Modal, ModalOverlay } from "react-aria-components";
import type { CampaignSummary } from "../api/campaigns";
import { archive, readDraft, saveDraft } from "../api/campaigns";
import { mainLocale } from "../page/campaign";
import { setFolder, setTitle } from "../page/commands/set-title";
import { TextLine } from "../shell/Field";
import { useWords } from "../words/language";
import { reasonOf } from "../words/reason";

/** Asks for another title. */
export function RenameDialog({
  slug,
  title,
  folder,
  isOpen,
  onOpenChange,
}: {
  readonly slug: string;
  readonly title: string;
  readonly folder: string;
  readonly isOpen: boolean;
  readonly onOpenChange: (open: boolean) => void;
}): React.JSX.Element {
  const words = useWords();
  return (
    <ModalOverlay className="overlay" isOpen={isOpen} onOpenChange={onOpenChange} isDismissable>
      <Modal className="modal small">
        <Dialog className="dialog">
          <Heading slot="title">{words.rename}</Heading>
          <RenameForm
            slug={slug}
            title={title}
            folder={folder}
            onDone={() => onOpenChange(false)}
          />
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

function RenameForm({
  slug,
  title,
  folder,
  onDone,
}: {
  readonly slug: string;
  readonly title: string;
  readonly folder: string;
  readonly onDone: () => void;
}): React.JSX.Element {
  const words = useWords();
  const queries = useQueryClient();
  const [name, setName] = useState(title);
  const [place, setPlace] = useState(folder);
  const renaming = useMutation({
    mutationFn: async () => {
      const { campaign, etag } = await readDraft(slug);
      const titled = setTitle(campaign, mainLocale(campaign), name.trim());
      await saveDraft(setFolder(titled, place.trim()), etag);
    },
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: ["campaigns"] });
      onDone();
    },
  });
  return (
    <Form
      className="form"
      onSubmit={(event) => {
        event.preventDefault();
        if (name.trim() !== "") renaming.mutate();
      }}
    >
      <TextLine
        label={words.titleField}
        value={name}
        onChange={setName}
        maxLength={120}
        isRequired
        autoFocus
      />
      <TextLine
        label={words.folder}
        help={words.folderText}
        value={place}
        onChange={setPlace}
        maxLength={60}
      />
      {renaming.error && (
        <p className="error" role="alert">
          {reasonOf(renaming.error, words)}
        </p>
      )}
      <div className="dialog-buttons">
        <Button slot="close" className="button">
          {words.cancel}
        </Button>
        <Button type="submit" className="button primary" isPending={renaming.isPending}>
          {words.rename}
        </Button>
      </div>
    </Form>
  );
}

/** Asks before a campaign goes out of sight. */
export function ArchiveQuestion({
  campaign,
  title,
  isOpen,
  onOpenChange,
}: {
  readonly campaign: CampaignSummary;
  readonly title: string;
  readonly isOpen: boolean;
  readonly onOpenChange: (open: boolean) => void;
}): React.JSX.Element {
  const words = useWords();
  const queries = useQueryClient();
  const remove = useMutation({
    mutationFn: async () => archive(campaign.slug, (await readDraft(campaign.slug)).etag),
    onSuccess: () => queries.invalidateQueries({ queryKey: ["campaigns"] }),
  });
  return (
    <ModalOverlay className="overlay" isOpen={isOpen} onOpenChange={onOpenChange} isDismissable>
      <Modal className="modal small">
        <Dialog role="alertdialog" className="dialog">
          <Heading slot="title">{words.archiveAsk(title)}</Heading>
          <p className="quiet">{words.archiveText}</p>
          <div className="dialog-buttons">
            <Button slot="close" className="button">
              {words.cancel}
            </Button>
            <Button
              className="button danger"
              isPending={remove.isPending}
              onPress={() => remove.mutate()}
            >
              {words.archive}
            </Button>
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
