import { useState } from "react";
import { useEditor, useEditorState } from "../editor/context";
import { ImageField } from "../library/ImageField";
import { setAddress, setBrandPicture, setEmbedIn } from "../page/commands/set-presence";
import { TextLine } from "../shell/Field";
import { useWords } from "../words/language";

/** The campaign's address, icon and logo, and the sites that may embed it. */
export function Presence(): React.JSX.Element {
  const words = useWords().presence;
  const { session } = useEditor();
  const icon = useEditorState((state) => state.history.present.icon);
  const logo = useEditorState((state) => state.history.present.logo);
  const saved = useEditorState((state) => (state.history.present.embedIn ?? []).join("\n"));
  const [typed, setTyped] = useState<string | undefined>();
  const picture = (what: "icon" | "logo", address: string | undefined): void =>
    session.change({ did: "page", what: words[what] }, (before) =>
      setBrandPicture(before, what, address),
    );
  const take = (): void => {
    if (typed !== undefined)
      session.change({ did: "page", what: words.embedIn }, (before) => setEmbedIn(before, typed));
    setTyped(undefined);
  };
  return (
    <details className="report-part">
      <summary>{words.heading}</summary>
      <div className="stack">
        <Address />
        <ImageField
          label={words.icon}
          value={icon ?? ""}
          onChange={(address) => picture("icon", address)}
        />
        <ImageField
          label={words.logo}
          value={logo ?? ""}
          onChange={(address) => picture("logo", address)}
        />
        <div onBlur={take}>
          <TextLine
            label={words.embedIn}
            value={typed ?? saved}
            onChange={setTyped}
            help={words.embedInHelp}
            rows={3}
            maxLength={4000}
          />
        </div>
      </div>
    </details>
  );
}

function Address(): React.JSX.Element {
  const words = useWords().presence;
  const { session } = useEditor();
  const saved = useEditorState(({ history: { present } }) => present.address ?? present.slug);
  const [typed, setTyped] = useState<string | undefined>();
  const take = (): void => {
    if (typed !== undefined && typed !== saved)
      session.change({ did: "page", what: words.address }, (before) => setAddress(before, typed));
    setTyped(undefined);
  };
  return (
    <div
      onBlur={take}
      onKeyDown={(event) => {
        if (event.key === "Enter") take();
      }}
    >
      <TextLine
        label={words.address}
        value={typed ?? saved}
        onChange={setTyped}
        help={words.addressHelp(`${location.host}/${saved}`)}
        maxLength={63}
      />
    </div>
  );
}
