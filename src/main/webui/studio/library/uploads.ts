/** Files on their way into the library, one after the other. */
import { useQueryClient } from "@tanstack/react-query";
import { useCallback, useEffect, useRef, useState } from "react";
import type { Asset, Uploaded } from "../api/assets";
import { uploadAsset } from "../api/assets";

export type Upload = { readonly key: number; readonly name: string } & (
  | { readonly status: "waiting" }
  | { readonly status: "sending"; readonly share: number }
  | { readonly status: "done"; readonly uploaded: Uploaded }
  | { readonly status: "failed"; readonly reason: Error }
);

interface Queue {
  readonly uploads: readonly Upload[];
  readonly add: (files: readonly File[]) => void;
  readonly dismiss: (key: number) => void;
}

export function useUploads(onDone?: (asset: Asset) => void): Queue {
  const queries = useQueryClient();
  const [uploads, setUploads] = useState<readonly Upload[]>([]);
  const stop = useRef(new AbortController());
  const tail = useRef(Promise.resolve());
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
    async (key: number, file: File): Promise<void> => {
      const { name } = file;
      const { signal } = stop.current;
      if (signal.aborted) return;
      become({ key, name, status: "sending", share: 0 });
      try {
        const uploaded = await uploadAsset(
          file,
          (share) => become({ key, name, status: "sending", share }),
          signal,
        );
        become({ key, name, status: "done", uploaded });
        onDone?.(uploaded.asset);
        await queries.invalidateQueries({ queryKey: ["assets"] });
      } catch (failure) {
        const reason = failure instanceof Error ? failure : new Error(String(failure));
        become({ key, name, status: "failed", reason });
      }
    },
    [become, onDone, queries],
  );

  const add = useCallback(
    (files: readonly File[]): void => {
      const waiting = files.map((file) => ({ file, key: next.current++ }));
      setUploads((all) => [
        ...waiting.map(({ file, key }) => ({ key, name: file.name, status: "waiting" as const })),
        ...all,
      ]);
      for (const { file, key } of waiting) {
        tail.current = tail.current.then(() => send(key, file));
      }
    },
    [send],
  );
  const dismiss = useCallback((key: number): void => {
    setUploads((all) => all.filter((one) => one.key !== key));
  }, []);
  return { uploads, add, dismiss };
}
