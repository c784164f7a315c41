import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import {
  Button,
  Dialog,
  Heading,
  Menu,
  MenuItem,
  MenuTrigger,
  Modal,
  ModalOverlay,
  Popover,
} from "react-aria-components";
import type { CampaignSummary } from "../api/campaigns";
import { archive, duplicate, readDraft } from "../api/campaigns";
import type { Figures } from "../api/figures";
import { DrawnPage } from "../history/DrawnPage";
import { Icon } from "../shell/Icon";
import { goTo, pathOf } from "../shell/route";
import { useLanguage, useWords } from "../words/language";
import { Times, Today } from "./CampaignFacts";
import { ExportsDialog } from "./ExportsDialog";
import { freeSlug } from "./slug";

interface Props {
  readonly campaign: CampaignSummary;
  readonly figures: Figures | undefined;
  readonly canChange: boolean;
}

export function CampaignCard({ campaign, figures, canChange }: Props): React.JSX.Element {
  const words = useWords();
  const language = useLanguage();
  const [asking, setAsking] = useState(false);
  const [exporting, setExporting] = useState(false);
  const title = campaign.title ?? campaign.slug;
  const when = new Intl.DateTimeFormat(language, { dateStyle: "medium", timeStyle: "short" });
  const route = { campaign: campaign.slug, page: null };
  const state = Object.entries(words.states).find(([name]) => name === campaign.state)?.[1];
  return (
    <li className="card">
      <a
        className="card-link"
        href={pathOf(route)}
        onClick={(event) => {
          if (event.metaKey || event.ctrlKey || event.shiftKey) return;
          event.preventDefault();
          goTo(route);
        }}
      >
        <DrawnPage
          className="thumbnail"
          name={[campaign.slug, `v${campaign.version}`]}
          read={async () => (await readDraft(campaign.slug)).campaign}
          label=""
        />
        <span className="card-text">
          <span className="card-title">{title}</span>
          <span className="quiet">{words.saved(when.format(new Date(campaign.savedAt)))}</span>
          <Times campaign={campaign} />
          {figures && <Today figures={figures} />}
        </span>
      </a>
      <span className={`badge ${campaign.state}`}>{state ?? campaign.state}</span>
      <CardMenu
        campaign={campaign}
        title={title}
        canChange={canChange}
        onExport={() => setExporting(true)}
        onArchive={() => setAsking(true)}
      />
      <ExportsDialog
        slug={campaign.slug}
        title={title}
        isOpen={exporting}
        onOpenChange={setExporting}
      />
      <ArchiveQuestion campaign={campaign} title={title} isOpen={asking} onOpenChange={setAsking} />
    </li>
  );
}

function CardMenu({
  campaign,
  title,
  canChange,
  onExport,
  onArchive,
}: {
  readonly campaign: CampaignSummary;
  readonly title: string;
  readonly canChange: boolean;
  readonly onExport: () => void;
  readonly onArchive: () => void;
}): React.JSX.Element {
  const words = useWords();
  const queries = useQueryClient();
  const copy = useMutation({
    mutationFn: () =>
      duplicate(campaign.slug, freeSlug(`${campaign.slug}-copy`), words.copyOf(title)),
    onSuccess: () => queries.invalidateQueries({ queryKey: ["campaigns"] }),
  });
  return (
    <MenuTrigger>
      <Button className="icon-button card-more" aria-label={words.moreFor(title)}>
        <Icon name="more" />
      </Button>
      <Popover className="popover" placement="bottom end">
        <Menu className="list-box">
          {campaign.release !== null && (
            <MenuItem className="list-item" href={`/${campaign.slug}`} target="_blank">
              {words.view}
            </MenuItem>
          )}
          <MenuItem className="list-item" onAction={onExport}>
            {words.exportData}
          </MenuItem>
          {canChange && (
            <MenuItem className="list-item" onAction={() => copy.mutate()}>
              {words.duplicate}
            </MenuItem>
          )}
          {canChange && (
            <MenuItem className="list-item danger" onAction={onArchive}>
              {words.archive}
            </MenuItem>
          )}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}

function ArchiveQuestion({
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
