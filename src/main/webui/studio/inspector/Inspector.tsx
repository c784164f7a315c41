import {
  Suspense,
  lazy,
  memo,
  useCallback,
  useDeferredValue,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from "react";
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
import { Inspected, ShownNode, useInspected } from "./inspected";
import { PropField } from "./PropField";
import { fieldKey } from "./same-field";

const FieldProps = lazy(() => import("./FieldProps"));

/** What is selected, and everything that can be set on it. */
export function Inspector(): React.JSX.Element {
  const words = useWords();
  // The outline on the canvas comes first; the form may take a few frames without holding them up.
  const selection = useDeferredValue(useEditorState((state) => state.selection));
  const [id] = selection;
  const node = useEditorState((state) =>
    id === undefined || selection.length > 1
      ? undefined
      : findNode(state.history.present, state.page, id)?.node,
  );
  const area = useRef<HTMLElement>(null);
  const { landmarkProps } = useLandmark(
    { role: "complementary", "aria-label": words.inspector },
    area,
  );
  return (
    <aside {...landmarkProps} className="inspector" ref={area}>
      {node ? (
        <NodeInspector node={node} />
      ) : selection.length > 1 ? (
        <p className="quiet inspector-hint">{words.selectedCount(selection.length)}</p>
      ) : (
        <PageInspector />
      )}
    </aside>
  );
}

function PageInspector(): React.JSX.Element {
  const words = useWords();
  const on = useEditorState((state) => state.history.present.pages[state.page]?.on);
  return (
    <div className="inspector-page">
      <h2>{words.wholePage}</h2>
      <p className="quiet">{words.nothingSelected}</p>
      <EventsEditor owner={null} events={[{ name: "enter", title: words.whenPageOpens }]} on={on} />
    </div>
  );
}

/** Stays on the page while one node after the other is selected: only what differs is drawn. */
const NodeInspector = memo(function NodeInspector({ node }: { readonly node: PlacedNode }) {
  const language = useLanguage();
  const { session } = useEditor();
  const definition = session.catalogue.components.get(node.type);
  return (
    <Inspected.Provider value={node}>
      <header className="inspector-head">
        {definition && <ComponentIcon svg={definition.icon} />}
        <h2>{textIn(definition?.title, language) || node.type}</h2>
        <CloseButton />
      </header>
      <NodeFindings node={node.id} />
      <NodeTabs />
    </Inspected.Provider>
  );
});

/** Gives the page back the room of the settings: it is there on a phone only. */
const CloseButton = memo(function CloseButton() {
  const words = useWords();
  const { session } = useEditor();
  return (
    <div className="inspector-close">
      <IconButton icon="close" label={words.close} onPress={() => session.select()} />
    </div>
  );
});

const LOOK = "look";

/** The tabs themselves know of no node: measuring them takes longer than what changes inside. */
const NodeTabs = memo(function NodeTabs() {
  const words = useWords();
  const [tab, setTab] = useState(LOOK);
  const first = useCallback(() => setTab(LOOK), []);
  return (
    <Tabs
      className="inspector-tabs"
      selectedKey={tab}
      onSelectionChange={(key) => setTab(String(key))}
    >
      <OnOtherNode run={first} />
      <TabList className="tabs" aria-label={words.inspector}>
        <Tab id={LOOK}>{words.tabs.look}</Tab>
        <Tab id="actions">
          {words.tabs.actions}
          <UnhandledDot />
        </Tab>
        <Tab id="show">{words.tabs.show}</Tab>
      </TabList>
      <TabPanel id={LOOK} className="stack">
        <NodeFields />
      </TabPanel>
      <TabPanel id="actions" className="stack">
        <NodeEvents />
      </TabPanel>
      <TabPanel id="show" className="stack">
        <NodeCondition />
      </TabPanel>
    </Tabs>
  );
});

/** Runs what begins anew with each node. */
function OnOtherNode({ run }: { readonly run: () => void }): null {
  const { id } = useInspected();
  useLayoutEffect(run, [id, run]);
  return null;
}

function UnhandledDot(): React.JSX.Element | null {
  const words = useWords();
  const { session } = useEditor();
  const { on } = useInspected();
  const count = useMemo(() => countUnhandled(on, session.catalogue), [on, session]);
  return count > 0 ? <span className="dot" role="img" aria-label={words.unhandled(count)} /> : null;
}

function NodeFields(): React.JSX.Element {
  const words = useWords();
  const { session } = useEditor();
  const node = useInspected();
  const shown = useRef(node);
  useLayoutEffect(() => {
    shown.current = node;
  }, [node]);
  const definition = session.catalogue.components.get(node.type);
  const fields = useMemo(() => fieldsOf(definition?.props ?? {}), [definition]);
  const altPath = fields.some(({ name }) => name === "alt") ? "alt" : undefined;
  if (fields.length === 0) return <p className="quiet">{words.noProps}</p>;
  return (
    <ShownNode.Provider value={shown}>
      {fieldDisplayOf(definition) && (
        <Suspense>
          <FieldProps key={node.id} node={node} />
        </Suspense>
      )}
      {fields.map((field) => (
        <PropField
          key={fieldKey(node, field)}
          node={node}
          field={field}
          path={field.name}
          altPath={altPath}
        />
      ))}
    </ShownNode.Provider>
  );
}

function NodeCondition(): React.JSX.Element {
  return <ConditionEditor node={useInspected()} />;
}

/** What the check found wrong with a node. */
function NodeFindings({ node }: { readonly node: string }): React.JSX.Element | null {
  const { findings } = useEditor();
  const page = useEditorState((state) => state.page);
  const found = useStore(findings, (all) => all);
  const own = useMemo(
    () => byNode(found.filter((one) => one.page === page)).get(node) ?? [],
    [found, page, node],
  );
  return own.length === 0 ? null : <FindingNotes findings={own} />;
}

function NodeEvents(): React.JSX.Element {
  const node = useInspected();
  const words = useWords();
  const language = useLanguage();
  const { session } = useEditor();
  const definition = session.catalogue.components.get(node.type);
  const events = Object.entries(definition?.events ?? {}).map(([name, event]) => ({
    name,
    title: textIn(event.title, language) || name,
  }));
  if (events.length === 0) return <p className="quiet">{words.noEvents}</p>;
  return <EventsEditor owner={node.id} events={events} on={node.on} />;
}
