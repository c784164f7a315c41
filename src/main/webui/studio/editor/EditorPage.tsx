import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { readDraft } from "../api/campaigns";
import type { Account } from "../api/session";
import { readCatalogue } from "../api/library";
import { Waiting } from "../shell/App";
import { Failure } from "../shell/Failure";
import { useWords } from "../words/language";
import type { Opened } from "./last-saved";
import { openDraft } from "./autosave";
import type { Catalogue } from "../catalog/definition";
import { Editor } from "./Editor";
import { beginSession } from "./session";
import "./editor.css";
import "./phone.css";
import "../canvas/canvas.css";
import "../inspector/inspector.css";

interface Props {
  readonly account: Account;
  readonly slug: string;
  readonly page: string;
}

/** Reads what the editor needs, then hands over to it. */
export default function EditorPage({ account, slug, page }: Props): React.JSX.Element {
  const words = useWords();
  const catalogue = useQuery({
    queryKey: ["catalogue"],
    queryFn: readCatalogue,
    staleTime: Infinity,
  });
  const draft = useQuery({
    queryKey: ["draft", slug],
    queryFn: async () => openDraft(account.id, await readDraft(slug)),
    staleTime: Infinity,
    gcTime: 0,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  });
  if (catalogue.isError)
    return <Failure reason={catalogue.error} onRetry={() => void catalogue.refetch()} />;
  if (draft.isError) return <Failure reason={draft.error} onRetry={() => void draft.refetch()} />;
  if (!catalogue.data || !draft.data) return <Waiting label={words.loading} />;
  return <Begun account={account} catalogue={catalogue.data} opened={draft.data} page={page} />;
}

function Begun({
  account,
  catalogue,
  opened,
  page,
}: {
  readonly account: Account;
  readonly catalogue: Catalogue;
  readonly opened: Opened;
  readonly page: string;
}): React.JSX.Element {
  const [session] = useState(() =>
    beginSession(opened.campaign, catalogue, page, account.role === "viewer"),
  );
  return <Editor account={account} session={session} opened={opened} />;
}
