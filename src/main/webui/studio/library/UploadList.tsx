import { Label, ProgressBar } from "react-aria-components";
import { Refused } from "../api/request";
import { Icon } from "../shell/Icon";
import { IconButton } from "../shell/IconButton";
import type { Words } from "../words/en";
import { useWords } from "../words/language";
import { reasonOf } from "../words/reason";
import { noteText, refusalText } from "./upload-words";
import type { Upload } from "./uploads";

interface Props {
  readonly uploads: readonly Upload[];
  readonly onDismiss: (key: number) => void;
}

export function UploadList({ uploads, onDismiss }: Props): React.JSX.Element | null {
  const words = useWords();
  if (uploads.length === 0) return null;
  return (
    <ul className="uploads" aria-label={words.library.uploads} aria-live="polite">
      {uploads.map((upload) => (
        <li key={upload.key} className={`upload ${upload.status}`}>
          <UploadLine upload={upload} />
          {(upload.status === "done" || upload.status === "failed") && (
            <IconButton icon="close" label={words.close} onPress={() => onDismiss(upload.key)} />
          )}
        </li>
      ))}
    </ul>
  );
}

function UploadLine({ upload }: { readonly upload: Upload }): React.JSX.Element {
  const words = useWords();
  switch (upload.status) {
    case "waiting":
      return <Told name={upload.name} text={words.library.waiting} />;
    case "sending":
      return (
        <ProgressBar
          className="upload-bar"
          value={upload.share * 100}
          isIndeterminate={upload.share >= 1}
        >
          <Label>{upload.name}</Label>
          <span className="help">
            {upload.share >= 1 ? words.library.making : `${Math.round(upload.share * 100)} %`}
          </span>
          <span className="upload-track">
            <span style={{ width: `${upload.share * 100}%` }} />
          </span>
        </ProgressBar>
      );
    case "done": {
      const notes = upload.uploaded.notes.map((note) => noteText(note, words));
      const told = upload.uploaded.known ? [words.library.known, ...notes] : notes;
      return (
        <Told
          name={upload.name}
          text={told.length > 0 ? told.join(" ") : words.library.added}
          done
        />
      );
    }
    case "failed":
      return <Told name={upload.name} text={failed(upload.reason, words)} alert />;
  }
}

function Told({
  name,
  text,
  done,
  alert,
}: {
  readonly name: string;
  readonly text: string;
  readonly done?: boolean;
  readonly alert?: boolean;
}): React.JSX.Element {
  return (
    <div className="upload-told" {...(alert ? { role: "alert" } : {})}>
      <strong>
        {done && <Icon name="check" />}
        {alert && <Icon name="warn" />}
        {name}
      </strong>
      <span className={alert ? "error" : "help"}>{text}</span>
    </div>
  );
}

/** The server's "no" in the designer's language, where it is known. */
function failed(reason: Error, words: Words): string {
  if (!(reason instanceof Refused)) return reasonOf(reason, words);
  return refusalText(reason, words);
}
