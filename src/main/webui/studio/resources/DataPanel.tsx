import { useState } from "react";
import { Button, Disclosure, DisclosurePanel, Heading } from "react-aria-components";
import { useEditor, useEditorState } from "../editor/context";
import { freeResourceName, setResource } from "../page/commands/set-resource";
import type { JsonObject } from "../page/json";
import { Icon } from "../shell/Icon";
import { IconButton } from "../shell/IconButton";
import { useWords } from "../words/language";
import { FormEditor } from "./FormEditor";
import { PoolEditor } from "./PoolEditor";
import { QuizEditor } from "./QuizEditor";

export interface ResourceProps {
  readonly value: JsonObject;
  /** `part` names what is typed, so that quick typing is one step. */
  readonly onChange: (value: JsonObject, part?: string) => void;
}

const KINDS = ["quizzes", "pools", "forms"] as const;
type Kind = (typeof KINDS)[number];
const EDITORS: Readonly<Record<Kind, (props: ResourceProps) => React.JSX.Element>> = {
  quizzes: QuizEditor,
  pools: PoolEditor,
  forms: FormEditor,
};
const FRESH: Readonly<Record<Kind, { readonly name: string; readonly value: JsonObject }>> = {
  quizzes: { name: "quiz", value: { questions: [] } },
  pools: { name: "prizes", value: { prizes: [] } },
  forms: { name: "form", value: { fields: [] } },
};

/** Quizzes, prize pools and forms: what never leaves the server but through actions. */
export function DataPanel(): React.JSX.Element {
  const words = useWords();
  const { session } = useEditor();
  const resources = useEditorState((state) => state.history.present.resources);
  const add = { quizzes: words.addQuiz, pools: words.addPool, forms: words.addForm };
  const [open, setOpen] = useState(() => session.store.get().resource);
  return (
    <div className="stack">
      <p className="quiet small-text">{words.noData}</p>
      {KINDS.map((kind) => (
        <section key={kind} className="stack">
          <h3>{words[kind]}</h3>
          {Object.entries(resources?.[kind] ?? {}).map(([name, value]) => {
            const Editor = EDITORS[kind];
            const key = `${kind}/${name}`;
            return (
              <Disclosure
                key={key}
                className="resource"
                isExpanded={open === key}
                onExpandedChange={(expanded) => setOpen(expanded ? key : null)}
              >
                <Heading className="resource-head">
                  <Button slot="trigger" className="resource-name">
                    <Icon name="down" />
                    {name}
                  </Button>
                  <IconButton
                    icon="remove"
                    label={`${words.remove}: ${name}`}
                    onPress={() =>
                      session.change({ did: "data", what: name }, (before) =>
                        setResource(before, kind, name, undefined),
                      )
                    }
                  />
                </Heading>
                <DisclosurePanel className="stack">
                  <Editor
                    value={value}
                    onChange={(next, part) =>
                      session.change(
                        { did: "data", what: name },
                        (before) => setResource(before, kind, name, next),
                        part === undefined ? undefined : `${key}/${part}`,
                      )
                    }
                  />
                </DisclosurePanel>
              </Disclosure>
            );
          })}
          <Button
            className="button"
            onPress={() => {
              const name = freeResourceName(session.campaign(), kind, FRESH[kind].name);
              session.change({ did: "data", what: name }, (before) =>
                setResource(before, kind, name, FRESH[kind].value),
              );
              setOpen(`${kind}/${name}`);
            }}
          >
            <Icon name="add" />
            {add[kind]}
          </Button>
        </section>
      ))}
    </div>
  );
}
