import { useEditorState } from "../editor/context";
import { textIn } from "../page/campaign";
import { ChoiceLine } from "../shell/Field";
import { useLanguage, useWords } from "../words/language";

interface Props {
  /** What the link is for. */
  readonly label: string;
  readonly value: string;
  readonly onChange: (address: string) => void;
}

/** Fills a link with the address of one of the campaign's pages. */
export function PageLink({ label, value, onChange }: Props): React.JSX.Element {
  const words = useWords();
  const language = useLanguage();
  const campaign = useEditorState((state) => state.history.present);
  const pages = Object.entries(campaign.pages).map(([key, page]) => ({
    id: key === "home" ? `/${campaign.slug}` : `/${campaign.slug}/${key}`,
    label: textIn(page.title, language) || key,
  }));
  return (
    <ChoiceLine
      quiet
      label={`${words.linkToPage}: ${label}`}
      value={pages.some(({ id }) => id === value) ? value : null}
      placeholder={words.linkToPage}
      choices={pages}
      onChange={onChange}
    />
  );
}
