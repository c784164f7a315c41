import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import {
  Button,
  Dialog,
  Form,
  Heading,
  Label,
  Modal,
  ModalOverlay,
  RadioButton,
  RadioField,
  RadioGroup,
} from "react-aria-components";
import type { CampaignSummary } from "../api/campaigns";
import { saveDraft } from "../api/campaigns";
import type { PageTemplate } from "../api/library";
import { listTemplates } from "../api/library";
import { textIn } from "../page/campaign";
import { ChoiceLine, TextLine } from "../shell/Field";
import { goTo } from "../shell/route";
import { isLanguageChosen, useLanguage, useWords } from "../words/language";
import { LOCALES, ownName, workingLocale } from "../words/locales";
import { reasonOf } from "../words/reason";
import { begun, ownTimezone } from "./begun";
import { useLatin } from "./latin";
import { freeSlug, isSlug, slugOf } from "../page/slug";

interface Props {
  readonly isOpen: boolean;
  readonly onOpenChange: (open: boolean) => void;
  readonly taken: readonly CampaignSummary[];
}

const BLANK = "blank";

export function NewCampaign({ isOpen, onOpenChange, taken }: Props): React.JSX.Element {
  return (
    <ModalOverlay className="overlay" isOpen={isOpen} onOpenChange={onOpenChange} isDismissable>
      <Modal className="modal">
        <NewCampaignForm taken={taken} />
      </Modal>
    </ModalOverlay>
  );
}

function NewCampaignForm({ taken }: Pick<Props, "taken">): React.JSX.Element {
  const words = useWords();
  const language = useLanguage();
  const queries = useQueryClient();
  const templates = useQuery({
    queryKey: ["templates"],
    queryFn: listTemplates,
    staleTime: Infinity,
  });
  const [from, setFrom] = useState(BLANK);
  const [title, setTitle] = useState("");
  const [address, setAddress] = useState<string | null>(null);
  const [locale, setLocale] = useState(() =>
    workingLocale(navigator.languages, language, isLanguageChosen()),
  );
  const [sent, setSent] = useState(false);
  const [otherwise] = useState(() => freeSlug("page"));
  const latin = useLatin(title);
  const slug = address ?? slugOf(latin, otherwise);
  const wrong = problemOf(slug, taken, words);
  const create = useMutation({
    mutationFn: () => {
      const template = templates.data?.find(({ name }) => name === from);
      const wanted = { slug, title, locale, firstPage: words.firstPage, timezone: ownTimezone() };
      return saveDraft(begun(template, wanted), null);
    },
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: ["campaigns"] });
      goTo({ campaign: slug, page: null });
    },
  });
  return (
    <Dialog className="dialog">
      <Heading slot="title">{words.newCampaign}</Heading>
      <Form
        className="form"
        onSubmit={(event) => {
          event.preventDefault();
          setSent(true);
          if (wrong === undefined) create.mutate();
        }}
      >
        <TemplateChoice templates={templates.data ?? []} value={from} onChange={setFrom} />
        <TextLine
          label={words.titleField}
          value={title}
          onChange={setTitle}
          maxLength={120}
          isRequired
          autoFocus
        />
        <div className="two">
          <TextLine
            label={words.addressField}
            value={title === "" && address === null ? "" : slug}
            onChange={setAddress}
            help={words.addressHelp}
            error={sent && (title !== "" || address !== null) ? wrong : undefined}
          />
          <ChoiceLine
            label={words.mainLanguage}
            value={locale}
            choices={LOCALES.map((id) => ({ id, label: ownName(id) }))}
            onChange={setLocale}
          />
        </div>
        {create.isError && (
          <p className="error" role="alert">
            {reasonOf(create.error, words)}
          </p>
        )}
        <div className="dialog-buttons">
          <Button slot="close" className="button">
            {words.cancel}
          </Button>
          <Button type="submit" className="button primary" isPending={create.isPending}>
            {words.create}
          </Button>
        </div>
      </Form>
    </Dialog>
  );
}

function TemplateChoice({
  templates,
  value,
  onChange,
}: {
  readonly templates: readonly PageTemplate[];
  readonly value: string;
  readonly onChange: (name: string) => void;
}): React.JSX.Element {
  const words = useWords();
  const language = useLanguage();
  return (
    <RadioGroup className="field" value={value} onChange={onChange}>
      <Label>{words.startFrom}</Label>
      <div className="templates">
        <RadioField value={BLANK}>
          <RadioButton className="template">
            <span className="template-blank" aria-hidden="true" />
            {words.startBlank}
          </RadioButton>
        </RadioField>
        {templates.map((template) => (
          <RadioField key={template.name} value={template.name}>
            <RadioButton className="template">
              <img src={textIn(template.previews, language)} alt="" loading="lazy" />
              {textIn(template.title, language)}
            </RadioButton>
          </RadioField>
        ))}
      </div>
    </RadioGroup>
  );
}

function problemOf(
  slug: string,
  taken: readonly CampaignSummary[],
  words: ReturnType<typeof useWords>,
): string | undefined {
  if (!isSlug(slug)) return words.addressWrong;
  return taken.some((one) => one.slug === slug && one.state !== "archived")
    ? words.addressTaken
    : undefined;
}
