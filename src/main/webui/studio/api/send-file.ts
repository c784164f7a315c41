/** A file on its way to the server. */
import { isObject } from "../page/json";
import { Refused, Unreachable } from "./request";

/** `onProgress` is told which part of the file has left, 0 to 1. */
export function sendFile(
  path: string,
  file: Blob,
  onProgress: (share: number) => void,
  signal: AbortSignal,
): Promise<unknown> {
  return new Promise((resolve, reject) => {
    // fetch does not tell how much of a body has left
    const upload = new XMLHttpRequest();
    upload.open("POST", `/api/studio${path}`);
    upload.setRequestHeader("content-type", "application/octet-stream");
    upload.responseType = "json";
    upload.upload.onprogress = ({ loaded, total }) => onProgress(total > 0 ? loaded / total : 0);
    upload.upload.onload = () => onProgress(1);
    upload.onload = () => {
      const answer: unknown = upload.response;
      if (upload.status >= 200 && upload.status < 300) resolve(answer);
      else reject(new Refused(upload.status, isObject(answer) ? answer : {}));
    };
    upload.onerror = () => reject(new Unreachable("the server cannot be reached"));
    upload.onabort = () => reject(new DOMException("stopped", "AbortError"));
    signal.addEventListener("abort", () => upload.abort());
    upload.send(file);
  });
}
