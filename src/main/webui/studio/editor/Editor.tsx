import { useEffect, useMemo, useState } from "react";
import { Canvas } from "../canvas/Canvas";
import { DragGhost } from "../canvas/DragGhost";
import { Inspector } from "../inspector/Inspector";
import { mainLocale, textIn } from "../page/campaign";
import type { Located } from "../page/findings";
import { nameInAddress } from "../shell/route";
import type { Opened } from "./autosave";
import { keepSaved } from "./autosave";
import { ConflictNotice } from "./ConflictNotice";
import type { EditorContext } from "./context";
import { EditorProvider, NO_STAGE } from "./context";
import { isForField, pressed } from "./shortcuts";
import type { Session } from "./session";
import { SidePanel } from "./SidePanel";
import { createStore } from "./store";
import { TopBar } from "./TopBar";

interface Props {
  readonly session: Session;
  readonly opened: Opened;
}

export function Editor({ session, opened }: Props): React.JSX.Element {
  const [autosave] = useState(() => keepSaved(session, opened));
  const findings = useMemo(() => createStore<readonly Located[]>([]), []);
  const stage = useMemo(() => createStore(NO_STAGE), []);
  const editor = useMemo<EditorContext>(
    () => ({ session, autosave, findings, stage }),
    [session, autosave, findings, stage],
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
  return (
    <EditorProvider value={editor}>
      <div className="editor">
        <TopBar />
        <SidePanel />
        <Canvas />
        <Inspector />
        <DragGhost />
        <ConflictNotice />
      </div>
    </EditorProvider>
  );
}
