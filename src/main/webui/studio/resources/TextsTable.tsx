import { useState } from "react";
import { Button, Dialog, Heading, Modal, ModalOverlay } from "react-aria-components";
import { useEditor, useEditorState } from "../editor/context";
import { textIn } from "../page/campaign";
import { KINDS, resourceTitle } from "../page/resource-titles";
import type { TextRow } from "../page/texts";
import { missingIn, textsOf } from "../page/texts";
import { SwitchLine, TextLine } from "../shell/Field";
import { useLanguage, useWords } from "../words/language";
import { StepButtons, useStepKeys } from "./StepButtons";
import { TextsRow } from "./TextsRow";
import "./resources.css";

/** A question bank has thousands: so many are shown before one asks for more. */
const SHOWN = 200;

/** Every text in every language, side by side; typed where it stands. */
export default function TextsTable({
  onClose,
}: {
  readonly onClose: () => void;
}): React.JSX.Element {
  const words = useWords();
  const { session } = useEditor();
  const campaign = useEditorState((state) => state.history.present);
  const onKeyDown = useStepKeys();
  const [onlyMissing, setOnlyMissing] = useState(false);
  // A row that gets its last text stays until the filter is set anew: it is being typed into.
  const [kept, setKept] = useState<ReadonlySet<string>>(new Set());
  const [search, setSearch] = useState("");
  const [shown, setShown] = useState(SHOWN);
  const rows = textsOf(campaign, session.catalogue);
  const isMissing = (row: TextRow): boolean => missingIn(row, campaign.locales).length > 0;
  const found = rows
    .filter((row) => !onlyMissing || isMissing(row) || kept.has(row.key))
    .filter((row) => speaks(row, search));
  const filter = (only: boolean): void => {
    setOnlyMissing(only);
    setKept(new Set(only ? rows.filter(isMissing).map(({ key }) => key) : []));
  };
  return (
    <ModalOverlay className="overlay" isOpen onOpenChange={onClose}>
      <Modal className="modal workbench texts">
        <Dialog className="dialog">
          <div className="workbench-keys" onKeyDownCapture={onKeyDown}>
            <header className="workbench-head">
              <Heading slot="title">{words.data.allTexts}</Heading>
              <StepButtons />
              <Button className="button primary" onPress={onClose}>
                {words.done}
              </Button>
            </header>
            <div className="texts-filter">
              <TextLine label={words.data.searchTexts} value={search} onChange={setSearch} />
              <SwitchLine label={words.data.onlyMissing} value={onlyMissing} onChange={filter} />
              <p role="status" className="quiet">
                {words.data.missingTexts(rows.filter(isMissing).length)}
              </p>
            </div>
            <div className="workbench-body">
              <Table rows={found.slice(0, shown)} />
              {found.length > shown && (
                <Button className="button" onPress={() => setShown(shown + SHOWN)}>
                  {words.data.showMore(found.length - shown)}
                </Button>
              )}
            </div>
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

function Table({ rows }: { readonly rows: readonly TextRow[] }): React.JSX.Element {
  const words = useWords();
  const language = useLanguage();
  const campaign = useEditorState((state) => state.history.present);
  const names = new Intl.DisplayNames([language], { type: "language" });
  const groups = [...new Set(rows.map(({ group }) => group))];
  const titleOf = (group: string): string => {
    if (group === "") return words.data.wholeCampaign;
    const page = campaign.pages[group];
    if (page) return `${words.pageField}: ${textIn(page.title, language) || group}`;
    const [kind, key = ""] = group.split("/");
    const known = KINDS.find((one) => one === kind);
    return known ? `${words.data.kinds[known]}: ${resourceTitle(campaign, known, key)}` : "";
  };
  return (
    <table className="texts-table">
      <thead>
        <tr>
          <th scope="col">{words.data.whatText}</th>
          {campaign.locales.map((locale) => (
            <th key={locale} scope="col">
              {names.of(locale)}
            </th>
          ))}
        </tr>
      </thead>
      {groups.map((group) => (
        <tbody key={group}>
          <tr>
            <th scope="rowgroup" colSpan={campaign.locales.length + 1} className="texts-group">
              {titleOf(group)}
            </th>
          </tr>
          {rows
            .filter((row) => row.group === group)
            .map((row) => (
              <TextsRow key={row.key} row={row} locales={campaign.locales} />
            ))}
        </tbody>
      ))}
    </table>
  );
}

function speaks(row: TextRow, search: string): boolean {
  const wanted = search.trim().toLowerCase();
  return (
    wanted === "" || Object.values(row.texts).some((text) => text.toLowerCase().includes(wanted))
  );
}
