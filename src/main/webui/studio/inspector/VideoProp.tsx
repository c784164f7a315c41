import { useQueryClient } from "@tanstack/react-query";
import { Button } from "react-aria-components";
import type { Asset } from "../api/assets";
import type { Field } from "../catalog/fields";
import { fieldsOf } from "../catalog/fields";
import { useEditor, useEditorState } from "../editor/context";
import { LibraryDialog } from "../library/LibraryDialog";
import type { Wanted } from "../library/wanted";
import { assetReference } from "../page/asset-reference";
import type { PlacedNode } from "../page/campaign";
import { mainLocale } from "../page/campaign";
import { setText } from "../page/commands/set-text";
import type { Json } from "../page/json";
import { valueAt } from "../page/prop-path";
import { textFrom } from "../resources/items";
import { useWords } from "../words/language";
import { useTold } from "../words/told";
import { ChosenAsset } from "./ChosenAsset";
import { MeantButton } from "./MeantButton";
import { PastedVideo } from "./PastedVideo";
import { TextProp } from "./TextProp";
import { useFindings } from "./use-findings";

interface Props {
  readonly node: PlacedNode;
  readonly field: Field;
  readonly path: string;
  readonly label: string;
  readonly set: (value: Json | undefined) => void;
}

/** A video of the library, of a site, or a file that lies elsewhere. */
export function VideoProp(props: Props): React.JSX.Element {
  const { node, path, label, set } = props;
  const words = useWords();
  const { session } = useEditor();
  const page = useEditorState((state) => state.page);
  const value = textFrom(valueAt(node.props, path));
  const definition = session.catalogue.components.get(node.type);
  const titled = fieldsOf(definition?.props ?? {}).some(({ name }) => name === "title");
  const take = ({ reference, alt }: Asset): void => {
    set(reference);
    // What the library says it shows is taken over where nobody has said it yet.
    if (!titled || alt === "" || valueAt(node.props, "title")) return;
    session.change({ did: "text", what: alt.slice(0, 40) }, (before) =>
      setText(before, page, node.id, "title", mainLocale(before), alt),
    );
  };
  return (
    <div className="field video-field" role="group" aria-label={label}>
      {assetReference(value) ? (
        <OfLibrary {...props} value={value} />
      ) : (
        <>
          <TextProp
            {...props}
            placeholder="https://…"
            help={value === "" ? words.library.videoAddressHelp : undefined}
          />
          <PastedVideo address={value} />
          <MeantButton node={node} path={path} set={set} />
        </>
      )}
      <Choose value={value} only="videos" set={set} onChoose={take} />
    </div>
  );
}

/** Subtitles of the library. */
export function CaptionsProp(props: Props): React.JSX.Element {
  const { node, path, label, set } = props;
  const value = textFrom(valueAt(node.props, path));
  return (
    <div className="field video-field" role="group" aria-label={label}>
      {value === "" || assetReference(value) ? (
        <OfLibrary {...props} value={value} />
      ) : (
        <TextProp {...props} />
      )}
      <Choose
        value={value}
        only="captions"
        set={set}
        onChoose={({ reference }) => set(reference)}
      />
    </div>
  );
}

/** What was chosen, and what is wrong with it. */
function OfLibrary({
  node,
  path,
  label,
  value,
}: Props & { readonly value: string }): React.JSX.Element {
  const told = useTold();
  const said = useFindings(node, path, (found) =>
    [...new Set(found.map((finding) => told(finding)))].join("\n"),
  );
  const id = assetReference(value)?.id;
  return (
    <>
      <span className="label">{label}</span>
      {id !== undefined && <ChosenAsset id={id} />}
      {said !== "" &&
        said.split("\n").map((text) => (
          <p className="error" key={text}>
            {text}
          </p>
        ))}
    </>
  );
}

interface ChooseProps {
  readonly value: string;
  readonly only: Extract<Wanted, "videos" | "captions">;
  readonly set: (value: Json | undefined) => void;
  readonly onChoose: (asset: Asset) => void;
}

function Choose({ value, only, set, onChoose }: ChooseProps): React.JSX.Element {
  const words = useWords();
  const queries = useQueryClient();
  const choose = { videos: words.library.chooseVideo, captions: words.library.chooseCaptions };
  return (
    <div className="asset-buttons">
      <LibraryDialog
        label={assetReference(value) ? words.library.replaceImage : choose[only]}
        only={only}
        onChoose={(asset) => {
          onChoose(asset);
          void queries.invalidateQueries({ queryKey: ["assets"] });
        }}
      />
      {value !== "" && (
        <Button className="button" onPress={() => set(undefined)}>
          {words.library.takeOut}
        </Button>
      )}
    </div>
  );
}
