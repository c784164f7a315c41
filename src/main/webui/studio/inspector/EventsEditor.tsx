import { useEditor, useEditorState } from "../editor/context";
import type { Bindings } from "../page/campaign";
import { setBinding } from "../page/commands/set-binding";
import { StepsEditor } from "./StepsEditor";

interface Props {
  /** The node whose events these are; null for the page's own. */
  readonly owner: string | null;
  readonly events: readonly { readonly name: string; readonly title: string }[];
  readonly on: Bindings | undefined;
}

/** What each event makes happen. */
export function EventsEditor({ owner, events, on }: Props): React.JSX.Element {
  const { session } = useEditor();
  const page = useEditorState((state) => state.page);
  return (
    <>
      {events.map(({ name, title }) => (
        <section className="event" key={name} aria-label={title}>
          <h3>{title}</h3>
          <StepsEditor
            steps={on?.[name] ?? []}
            onChange={(steps) =>
              session.change(
                { did: "binding", what: title },
                (before) => setBinding(before, page, owner, name, steps),
                `binding:${owner ?? page}.${name}`,
              )
            }
          />
        </section>
      ))}
    </>
  );
}
