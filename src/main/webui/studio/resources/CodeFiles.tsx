import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect, useRef, useState } from "react";
import { Button, FileTrigger, Label, ProgressBar } from "react-aria-components";
import type { CodeReport } from "../api/codes";
import { countCodes, loadCodes, removeCodes } from "../api/codes";
import { useEditorState } from "../editor/context";
import { useLanguage, useWords } from "../words/language";
import { reasonOf } from "../words/reason";
import { CodesTold } from "./CodesTold";

/** How often the server is asked how far a file is. */
const PACE = 500;

type State =
  | { readonly is: "idle" }
  | { readonly is: "sending"; readonly share: number }
  | { readonly is: "loaded"; readonly added: number; readonly report: CodeReport }
  | { readonly is: "failed"; readonly reason: Error };

/** Codes that lie on the server, loaded by file. */
export function CodeFiles({ list }: { readonly list: string }): React.JSX.Element {
  const words = useWords();
  const number = new Intl.NumberFormat(useLanguage());
  const queries = useQueryClient();
  const slug = useEditorState((state) => state.history.present.slug);
  const [state, setState] = useState<State>({ is: "idle" });
  const [asked, setAsked] = useState(false);
  const stop = useRef(new AbortController());
  useEffect(() => {
    const { current } = stop;
    return () => current.abort();
  }, []);
  const counts = useQuery({
    queryKey: ["codes", slug, list],
    queryFn: () => countCodes(slug, list),
    refetchInterval: (query) =>
      state.is === "sending" || query.state.data?.loading ? PACE : false,
  });
  const refresh = (): Promise<void> =>
    queries.invalidateQueries({ queryKey: ["codes", slug, list] });
  const load = async (file: File | undefined): Promise<void> => {
    if (!file) return;
    setAsked(false);
    setState({ is: "sending", share: 0 });
    try {
      const told = (share: number): void => setState({ is: "sending", share });
      const { added, report } = await loadCodes({ slug, list }, file, told, stop.current.signal);
      setState({ is: "loaded", added, report });
    } catch (failure) {
      const reason = failure instanceof Error ? failure : new Error(String(failure));
      setState({ is: "failed", reason });
    }
    await refresh();
  };
  const remove = async (): Promise<void> => {
    if (!asked) {
      setAsked(true);
      return;
    }
    setAsked(false);
    setState({ is: "idle" });
    await removeCodes(slug, list);
    await refresh();
  };
  const { held = 0, taken = 0, left = 0, loading = null } = counts.data ?? {};
  const isBusy = state.is === "sending" || loading !== null;
  return (
    <div className="item" role="group" aria-label={words.data.fileCodes}>
      <p>
        <b>
          {words.data.fileCounts(number.format(held), number.format(taken), number.format(left))}
        </b>
      </p>
      <p className="quiet">{words.data.fileHelp}</p>
      <div className="row">
        <FileTrigger
          acceptedFileTypes={[".txt", ".csv", ".tsv", ".xlsx", "text/plain"]}
          onSelect={(files) => void load(files?.[0])}
        >
          <Button className="button" isDisabled={isBusy}>
            {words.data.addFile}
          </Button>
        </FileTrigger>
        <Button
          className="button danger"
          isDisabled={isBusy || left === 0}
          onPress={() => void remove()}
        >
          {asked ? words.data.reallyRemove(number.format(left)) : words.data.removeLeft}
        </Button>
      </div>
      {state.is === "sending" && state.share < 1 ? (
        <Bar label={words.data.sendingFile} share={state.share} />
      ) : (
        isBusy && (
          <Bar
            label={words.data.readingFile}
            share={loading === null || loading.of === 0 ? null : loading.read / loading.of}
          />
        )
      )}
      <div role="status" className="quiet">
        {state.is === "loaded" && <CodesTold added={state.added} report={state.report} />}
      </div>
      {state.is === "failed" && (
        <p className="error" role="alert">
          {reasonOf(state.reason, words)}
        </p>
      )}
    </div>
  );
}

function Bar({
  label,
  share,
}: {
  readonly label: string;
  readonly share: number | null;
}): React.JSX.Element {
  return (
    <ProgressBar className="upload-bar" value={(share ?? 0) * 100} isIndeterminate={share === null}>
      <Label>{label}</Label>
      <span className="help">{share === null ? "…" : `${Math.round(share * 100)} %`}</span>
      <span className="upload-track">
        <span style={{ width: `${(share ?? 1) * 100}%` }} />
      </span>
    </ProgressBar>
  );
}
