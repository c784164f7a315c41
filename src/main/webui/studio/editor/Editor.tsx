import { useEffect, useMemo, useState } from "react";
import type { Account } from "../api/session";
import { Canvas } from "../canvas/Canvas";
import { DragGhost } from "../canvas/DragGhost";
import { Inspector } from "../inspector/Inspector";
import { mainLocale, textIn } from "../page/campaign";
import type { Located } from "../page/findings";
import { locate } from "../page/findings";
import { nameInAddress } from "../shell/route";
import type { Opened } from "./last-saved";
import { keepSaved } from "./autosave";
import { Changeable } from "./Changeable";
import { ConflictNotice } from "./ConflictNotice";
import type { EditorContext } from "./context";
import { EditorProvider, NO_STAGE } from "./context";
import { isForField, pressed } from "./shortcuts";
import type { Session } from "./session";
import { SidePanel } from "./SidePanel";
import { createStore } from "./store";
import { answerTabs } from "./tabs";
import { TopBar } from "./TopBar";

interface Props {
  readonly account: Account;
  readonly session: Session;
  readonly opened: Opened;
}

export function Editor({ account, session, opened }: Props): React.JSX.Element {
  const [findings] = useState(() => createStore<readonly Located[]>([]));
  const [autosave] = useState(() =>
    keepSaved({
      session,
      opened,
      account: account.id,
      onKept: (kept, found) => findings.set(found.map((one) => locate(kept, one))),
    }),
  );
  const stage = useMemo(() => createStore(NO_STAGE), []);
  const editor = useMemo<EditorContext>(
    () => ({ account, session, autosave, findings, stage }),
    [account, session, autosave, findings, stage],
  );
  useEffect(() => {
    const key = (event: KeyboardEvent): void => {
      if (!isForField(event.target) && pressed(session, event)) event.preventDefault();
    };
    const named = (): void => {
      const { page, history } = session.store.get();
      const campaign = history.present;
      nameInAddress({ campaign: campaign.slug, page: page === "home" ? null : page });
      document.title = `${textIn(campaign.title, mainLocale(campaign)) || campaign.slug} · Fanfare`;
    };
    named();
    const unsubscribe = session.store.subscribe(named);
    window.addEventListener("keydown", key);
    return () => {
      window.removeEventListener("keydown", key);
      unsubscribe();
      document.title = "Fanfare";
    };
  }, [session]);
  useEffect(() => () => autosave.stop(), [autosave]);
  useEffect(() => answerTabs(), []);
  return (
    <EditorProvider value={editor}>
      <div className="editor">
        <TopBar />
        <SidePanel />
        <Canvas />
        <Changeable>
          <Inspector />
        </Changeable>
        <DragGhost />
        <ConflictNotice />
      </div>
    </EditorProvider>
  );
}
