import { Suspense, lazy, useDeferredValue, useRef } from "react";
import { useLandmark } from "react-aria";
import { Tab, TabList, TabPanel, Tabs } from "react-aria-components";
import { fieldsOf } from "../catalog/fields";
import { fieldDisplayOf } from "../catalog/form-parts";
import { countUnhandled } from "../catalog/unhandled";
import { useEditor, useEditorState } from "../editor/context";
import { byNode } from "../page/findings";
import { textIn } from "../page/campaign";
import type { PlacedNode } from "../page/campaign";
import { findNode } from "../page/tree";
import { useStore } from "../editor/store";
import { ComponentIcon } from "../shell/Icon";
import { IconButton } from "../shell/IconButton";
import { useLanguage, useWords } from "../words/language";
import { ConditionEditor } from "./ConditionEditor";
import { EventsEditor } from "./EventsEditor";
import { FindingNotes } from "./FindingNotes";
import { PropField } from "./PropField";

const FieldProps = lazy(() => import("./FieldProps"));

/** What is selected, and everything that can be set on it. */
export function Inspector(): React.JSX.Element {
  const words = useWords();
  const { session } = useEditor();
  // The outline on the canvas comes first; the form may take a few frames without holding them up.
  const selection = useDeferredValue(useEditorState((state) => state.selection));
  const page = useEditorState((state) => state.page);
  const campaign = useEditorState((state) => state.history.present);
  const area = useRef<HTMLElement>(null);
  const { landmarkProps } = useLandmark(
    { role: "complementary", "aria-label": words.inspector },
    area,
  );
  const [id] = selection;
  const node =
    id === undefined || selection.length > 1 ? undefined : findNode(campaign, page, id)?.node;
  return (
    <aside {...landmarkProps} className="inspector" ref={area}>
      {node ? (
        <NodeInspector key={node.id} node={node} />
      ) : selection.length > 1 ? (
        <p className="quiet inspector-hint">{words.selectedCount(selection.length)}</p>
      ) : (
        <div className="inspector-page">
          <h2>{words.wholePage}</h2>
          <p className="quiet">{words.nothingSelected}</p>
          <EventsEditor
            owner={null}
            events={[{ name: "enter", title: words.whenPageOpens }]}
            on={session.campaign().pages[page]?.on}
          />
        </div>
      )}
    </aside>
  );
}

function NodeInspector({ node }: { readonly node: PlacedNode }): React.JSX.Element {
  const words = useWords();
  const language = useLanguage();
  const { session, findings } = useEditor();
  const found = useStore(findings, (all) => all);
  const page = useEditorState((state) => state.page);
  const definition = session.catalogue.components.get(node.type);
  const fields = fieldsOf(definition?.props ?? {});
  const unhandled = countUnhandled(node.on, session.catalogue);
  const own = byNode(found.filter((one) => one.page === page)).get(node.id) ?? [];
  const events = Object.entries(definition?.events ?? {}).map(([name, event]) => ({
    name,
    title: textIn(event.title, language) || name,
  }));
  return (
    <>
      <header className="inspector-head">
        {definition && <ComponentIcon svg={definition.icon} />}
        <h2>{textIn(definition?.title, language) || node.type}</h2>
        <div className="inspector-close">
          <IconButton icon="close" label={words.close} onPress={() => session.select()} />
        </div>
      </header>
      <FindingNotes findings={own} />
      <Tabs className="inspector-tabs">
        <TabList className="tabs" aria-label={words.inspector}>
          <Tab id="look">{words.tabs.look}</Tab>
          <Tab id="actions">
            {words.tabs.actions}
            {unhandled > 0 && (
              <span className="dot" role="img" aria-label={words.unhandled(unhandled)} />
            )}
          </Tab>
          <Tab id="show">{words.tabs.show}</Tab>
        </TabList>
        <TabPanel id="look" className="stack">
          {fields.length === 0 && <p className="quiet">{words.noProps}</p>}
          {fieldDisplayOf(definition) && (
            <Suspense>
              <FieldProps node={node} />
            </Suspense>
          )}
          {fields.map((field) => (
            <PropField
              key={field.name}
              node={node}
              field={field}
              path={field.name}
              altPath={fields.some(({ name }) => name === "alt") ? "alt" : undefined}
            />
          ))}
        </TabPanel>
        <TabPanel id="actions" className="stack">
          {events.length === 0 ? (
            <p className="quiet">{words.noEvents}</p>
          ) : (
            <EventsEditor owner={node.id} events={events} on={node.on} />
          )}
        </TabPanel>
        <TabPanel id="show" className="stack">
          <ConditionEditor node={node} />
        </TabPanel>
      </Tabs>
    </>
  );
}
