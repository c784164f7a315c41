/** Files on their way into the library, a few at a time. */
import { useQueryClient } from "@tanstack/react-query";
import { useCallback, useEffect, useRef, useState } from "react";
import type { Asset, Uploaded } from "../api/assets";
import { uploadAsset } from "../api/assets";
import { Refused } from "../api/request";
import { sideBySide } from "./side-by-side";
import type { Wanted } from "./wanted";
import { isWanted } from "./wanted";

export type Upload = { readonly key: number; readonly name: string } & (
  | { readonly status: "waiting" }
  | { readonly status: "sending"; readonly share: number }
  | { readonly status: "done"; readonly uploaded: Uploaded }
  | { readonly status: "failed"; readonly reason: Error }
);

interface Queue {
  readonly uploads: readonly Upload[];
  /** Resolves when all are done, with what was taken. */
  readonly add: (files: readonly File[]) => Promise<readonly Asset[]>;
  readonly dismiss: (key: number) => void;
}

const AT_A_TIME = 3;

/** Where something else is wanted, a file is no use; in the library it may be all the same. */
const UNWANTED: Readonly<Record<Wanted, Refused>> = {
  pictures: unwanted("no-picture"),
  files: unwanted("no-document"),
  videos: unwanted("no-video"),
  captions: unwanted("no-captions"),
  media: unwanted("no-media"),
};

function unwanted(problem: string): Refused {
  return new Refused(422, { type: `urn:fanfare:problem:${problem}` });
}

/** @param only what is wanted; anything else fails, told in the list like all refusals */
export function useUploads(only?: Wanted, onDone?: (asset: Asset) => void): Queue {
  const queries = useQueryClient();
  const [uploads, setUploads] = useState<readonly Upload[]>([]);
  const stop = useRef(new AbortController());
  const inTurn = useRef(sideBySide(AT_A_TIME));
  const next = useRef(0);
  useEffect(() => {
    stop.current = new AbortController();
    const { current } = stop;
    return () => current.abort();
  }, []);

  const become = useCallback((upload: Upload): void => {
    setUploads((all) => all.map((one) => (one.key === upload.key ? upload : one)));
  }, []);

  const send = useCallback(
    async (key: number, file: File): Promise<readonly Asset[]> => {
      const { name } = file;
      if (stop.current.signal.aborted) return [];
      become({ key, name, status: "sending", share: 0 });
      try {
        const told = (share: number): void => become({ key, name, status: "sending", share });
        const uploaded = await uploadAsset(file, told, stop.current.signal);
        void queries.invalidateQueries({ queryKey: ["assets"] });
        if (only && !isWanted(uploaded.asset, only)) throw UNWANTED[only];
        become({ key, name, status: "done", uploaded });
        onDone?.(uploaded.asset);
        return [uploaded.asset];
      } catch (failure) {
        const reason = failure instanceof Error ? failure : new Error(String(failure));
        become({ key, name, status: "failed", reason });
        return [];
      }
    },
    [become, only, onDone, queries],
  );

  const add = useCallback(
    async (files: readonly File[]): Promise<readonly Asset[]> => {
      const waiting = files.map((file) => ({ file, key: next.current++ }));
      setUploads((all) => [
        ...waiting.map(({ file, key }) => ({ key, name: file.name, status: "waiting" as const })),
        ...all,
      ]);
      const taken = waiting.map(({ file, key }) => inTurn.current(() => send(key, file)));
      return (await Promise.all(taken)).flat();
    },
    [send],
  );
  const dismiss = useCallback((key: number): void => {
    setUploads((all) => all.filter((one) => one.key !== key));
  }, []);
  return { uploads, add, dismiss };
}
