import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { Button, Menu, MenuItem, MenuTrigger, Popover } from "react-aria-components";
import type { CampaignSummary } from "../api/campaigns";
import { duplicate, readDraft } from "../api/campaigns";
import type { Figures } from "../api/figures";
import { DrawnPage } from "../history/DrawnPage";
import { Icon } from "../shell/Icon";
import { goTo, pathOf } from "../shell/route";
import { useLanguage, useWords } from "../words/language";
import { reasonOf } from "../words/reason";
import { ArchiveQuestion, RenameDialog } from "./CampaignDialogs";
import { Times, Today } from "./CampaignFacts";
import { ExportsDialog } from "./ExportsDialog";
import { nextSlug } from "../page/slug";

interface Props {
  readonly campaign: CampaignSummary;
  readonly figures: Figures | undefined;
  readonly canChange: boolean;
  /** The addresses that campaigns have. */
  readonly taken: ReadonlySet<string>;
  /** Told the address of a copy. */
  readonly onCopied: (slug: string) => void;
}

export function CampaignCard(props: Props): React.JSX.Element {
  const { campaign, figures } = props;
  const words = useWords();
  const language = useLanguage();
  const [renaming, setRenaming] = useState(false);
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
          <span className="card-address">/{campaign.address}</span>
          <span className="quiet">{words.saved(when.format(new Date(campaign.savedAt)))}</span>
          <Times campaign={campaign} />
          {figures && <Today figures={figures} />}
        </span>
      </a>
      <span className={`badge ${campaign.state}`}>{state ?? campaign.state}</span>
      <CardMenu
        {...props}
        title={title}
        onRename={() => setRenaming(true)}
        onExport={() => setExporting(true)}
        onArchive={() => setAsking(true)}
      />
      <ExportsDialog
        slug={campaign.slug}
        title={title}
        isOpen={exporting}
        onOpenChange={setExporting}
      />
      <RenameDialog
        slug={campaign.slug}
        title={title}
        folder={campaign.folder}
        isOpen={renaming}
        onOpenChange={setRenaming}
      />
      <ArchiveQuestion campaign={campaign} title={title} isOpen={asking} onOpenChange={setAsking} />
    </li>
  );
}

function CardMenu({
  campaign,
  title,
  canChange,
  taken,
  onCopied,
  onRename,
  onExport,
  onArchive,
}: Props & {
  readonly title: string;
  readonly onRename: () => void;
  readonly onExport: () => void;
  readonly onArchive: () => void;
}): React.JSX.Element {
  const words = useWords();
  const queries = useQueryClient();
  const copy = useMutation({
    mutationFn: async () => {
      const slug = nextSlug(`${campaign.slug}-copy`, taken);
      await duplicate(campaign.slug, slug, words.copyOf(title));
      return slug;
    },
    onSuccess: async (slug) => {
      await queries.invalidateQueries({ queryKey: ["campaigns"] });
      onCopied(slug);
    },
  });
  return (
    <MenuTrigger>
      <Button className="icon-button card-more" aria-label={words.moreFor(title)}>
        <Icon name="more" />
      </Button>
      {copy.error && (
        <p className="error card-error" role="alert">
          {reasonOf(copy.error, words)}
        </p>
      )}
      <Popover className="popover" placement="bottom end">
        <Menu className="list-box">
          {campaign.release !== null && (
            <MenuItem className="list-item" href={`/${campaign.address}`} target="_blank">
              {words.view}
            </MenuItem>
          )}
          <MenuItem className="list-item" onAction={onExport}>
            {words.exportData}
          </MenuItem>
          {canChange && (
            <MenuItem className="list-item" onAction={onRename}>
              {words.rename}
            </MenuItem>
          )}
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
