import { lazy, Suspense } from "react";
import { Button } from "react-aria-components";
import { useEditor, useEditorState } from "../editor/context";
import type { ResourceKind } from "../page/campaign";
import { emptyResource } from "../catalog/starter";
import { setResource } from "../page/commands/set-resource";
import type { JsonObject } from "../page/json";
import { isJsonList } from "../page/json";
import { KINDS, isResourceKind, titledResources } from "../page/resource-titles";
import { Icon } from "../shell/Icon";
import { IconButton } from "../shell/IconButton";
import type { Words } from "../words/en";
import { useWords } from "../words/language";
import { TextsButton } from "./TextsButton";
import { textFrom } from "./items";
import type { Opened } from "./kinds";

const Workbench = lazy(() => import("./Workbench"));

/** What the page's components work on: it never leaves the server but through actions. */
export function DataPanel(): React.JSX.Element {
  const words = useWords();
  const { session } = useEditor();
  const campaign = useEditorState((state) => state.history.present);
  const opened = named(useEditorState((state) => state.resource));
  const open = (kind: ResourceKind, name: string): void =>
    session.look({ resource: `${kind}/${name}` });
  const add = (kind: ResourceKind): void => {
    const { key, value } = emptyResource(kind, session.campaign());
    session.change({ did: "data", what: textFrom(value["title"]) }, (before) =>
      setResource(before, kind, key, value),
    );
    open(kind, key);
  };
  return (
    <div className="stack">
      <p className="quiet small-text">{words.noData}</p>
      {KINDS.map((kind) => (
        <section key={kind} className="stack tight" aria-label={titleOf(kind, words)}>
          <h3>{titleOf(kind, words)}</h3>
          {titledResources(campaign, kind).map(({ id, label }) => (
            <ResourceRow
              key={id}
              kind={kind}
              label={label}
              value={campaign.resources?.[kind]?.[id] ?? {}}
              onOpen={() => open(kind, id)}
              onRemove={() =>
                session.change({ did: "data", what: label }, (before) =>
                  setResource(before, kind, id, undefined),
                )
              }
            />
          ))}
          <Button className="button small-button" onPress={() => add(kind)}>
            <Icon name="add" />
            {addOf(kind, words)}
          </Button>
        </section>
      ))}
      <section className="stack tight" aria-label={words.data.allTexts}>
        <h3>{words.languages}</h3>
        <TextsButton />
      </section>
      {opened && (
        <Suspense>
          <Workbench opened={opened} onClose={() => session.look({ resource: null })} />
        </Suspense>
      )}
    </div>
  );
}

interface RowProps {
  readonly kind: ResourceKind;
  readonly label: string;
  readonly value: JsonObject;
  readonly onOpen: () => void;
  readonly onRemove: () => void;
}

function ResourceRow({ kind, label, value, onOpen, onRemove }: RowProps): React.JSX.Element {
  const words = useWords();
  const summary = summaryOf(kind, value, words);
  return (
    <div className="resource-row">
      <Button
        className="resource-open"
        aria-label={`${words.data.edit(label)} ${summary}`}
        onPress={onOpen}
      >
        <b>{label}</b> <span className="quiet">{summary}</span>
      </Button>
      <IconButton icon="remove" label={`${words.remove}: ${label}`} onPress={onRemove} />
    </div>
  );
}

const PARTS: Readonly<Record<ResourceKind, string>> = {
  quizzes: "questions",
  pools: "prizes",
  forms: "fields",
  polls: "options",
  coupons: "codes",
  checkins: "milestones",
};

function summaryOf(kind: ResourceKind, value: JsonObject, words: Words): string {
  return kind === "coupons" && "list" in value
    ? words.data.codesByFile
    : words.data.summary[kind](sizeOf(kind, value));
}

function sizeOf(kind: ResourceKind, value: JsonObject): number {
  const parts = value[PARTS[kind]];
  if (isJsonList(parts)) return parts.length;
  return kind === "coupons" && typeof value["stock"] === "number" ? value["stock"] : 0;
}

function titleOf(kind: ResourceKind, words: Words): string {
  const { polls, coupons, checkins } = words.data;
  const { quizzes, pools, forms } = words;
  return { quizzes, pools, forms, polls, coupons, checkins }[kind];
}

function addOf(kind: ResourceKind, words: Words): string {
  return {
    quizzes: words.addQuiz,
    pools: words.addPool,
    forms: words.addForm,
    polls: words.data.addPoll,
    coupons: words.data.addCoupon,
    checkins: words.data.addCheckin,
  }[kind];
}

/** What is open, such as `pools/main`. */
function named(resource: string | null): Opened | null {
  const [kind, name] = resource?.split("/") ?? [];
  return isResourceKind(kind) && name !== undefined ? { kind, name } : null;
}
