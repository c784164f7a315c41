import { Button } from "react-aria-components";
import type { Fact, Term } from "../catalog/facts";
import { factsOf, readCondition, ruleOf } from "../catalog/facts";
import { useEditor, useEditorState } from "../editor/context";
import type { PlacedNode } from "../page/campaign";
import { setCondition } from "../page/commands/set-condition";
import { ChoiceLine } from "../shell/Field";
import { Icon } from "../shell/Icon";
import { IconButton } from "../shell/IconButton";
import type { Words } from "../words/en";
import { useWords } from "../words/language";

/** When a node is shown, built from what is known of a visitor. */
export function ConditionEditor({ node }: { readonly node: PlacedNode }): React.JSX.Element {
  const words = useWords();
  const { session } = useEditor();
  const page = useEditorState((state) => state.page);
  const campaign = useEditorState((state) => state.history.present);
  const facts = factsOf(campaign);
  const condition = readCondition(node.showIf, facts);
  const terms = condition.kind === "terms" ? condition.terms : [];
  const join = condition.kind === "terms" ? condition.join : "and";
  const put = (next: readonly Term[], how: "and" | "or" = join): void =>
    session.change({ did: "condition" }, (before) =>
      setCondition(before, page, node.id, ruleOf(how, next)),
    );
  const [first] = facts;
  return (
    <>
      <p className="label">{condition.kind === "always" ? words.showAlways : words.showOnlyIf}</p>
      {condition.kind === "custom" && <p className="quiet">{words.customRule}</p>}
      {terms.length > 1 && (
        <ChoiceLine
          quiet
          label={words.showOnlyIf}
          value={join}
          choices={[
            { id: "and", label: words.allOf },
            { id: "or", label: words.anyOf },
          ]}
          onChange={(id) => put(terms, id === "or" ? "or" : "and")}
        />
      )}
      {terms.map((term, at) => (
        <div className="term" key={at}>
          <ChoiceLine
            quiet
            label={words.showOnlyIf}
            value={keyOf(term.fact)}
            choices={facts.map((fact) => ({ id: keyOf(fact), label: factName(fact, words) }))}
            onChange={(id) => {
              const fact = facts.find((one) => keyOf(one) === id);
              if (fact) put(terms.with(at, { fact, holds: term.holds }));
            }}
          />
          <ChoiceLine
            quiet
            label={words.isTrue}
            value={String(term.holds)}
            choices={[
              { id: "true", label: words.isTrue },
              { id: "false", label: words.isFalse },
            ]}
            onChange={(id) => put(terms.with(at, { fact: term.fact, holds: id === "true" }))}
          />
          <IconButton
            icon="remove"
            label={words.removeItem(at + 1)}
            onPress={() => put(terms.toSpliced(at, 1))}
          />
        </div>
      ))}
      {condition.kind === "custom" ? (
        <Button className="button" onPress={() => put([])}>
          {words.remove}
        </Button>
      ) : (
        <Button
          className="button"
          onPress={() => first && put([...terms, { fact: first, holds: true }])}
        >
          <Icon name="add" />
          {words.addCondition}
        </Button>
      )}
    </>
  );
}

function keyOf({ path, value }: Fact): string {
  return `${path}=${value}`;
}

function factName({ kind, name }: Fact, words: Words): string {
  const said = words.facts[kind];
  return typeof said === "string" ? said : said(name);
}
