import { useEditor, useEditorState } from "../editor/context";
import type { PlacedNode } from "../page/campaign";
import { changeForm } from "../page/commands/change-form";
import { setProp } from "../page/commands/set-prop";
import { typeOf } from "../catalog/form-parts";
import { fieldLabel } from "../page/finding-names";
import type { PlacedField, PlacedForm } from "../page/form-fields";
import { fieldNamed, fieldsIn, fieldsOf, findField, formNamed, nameOf } from "../page/form-fields";
import { FieldEditor } from "../resources/FieldEditor";
import { ChoiceLine } from "../shell/Field";
import { useWords } from "../words/language";

/** The field that a component shows, as its form has it: what is changed here is changed wherever it is shown. */
export default function FieldProps({
  node,
}: {
  readonly node: PlacedNode;
}): React.JSX.Element | null {
  const words = useWords();
  const { session } = useEditor();
  const page = useEditorState((state) => state.page);
  const campaign = useEditorState((state) => state.history.present);
  const placed = findField(campaign, page, node.id, session.catalogue);
  if (!placed) return null;
  if (!placed.inside) return <p className="quiet">{words.form.outside}</p>;
  const { form } = placed.inside;
  const field = fieldNamed(campaign, form, placed.name);
  if (!field) return <OtherField placed={placed} inside={placed.inside} />;
  return (
    <FieldEditor
      key={placed.name}
      field={field}
      onChange={(next, part) =>
        session.change(
          { did: "data", what: fieldLabel(campaign, placed.name, form) },
          (before) => {
            const value = formNamed(before, form) ?? {};
            const fields = fieldsOf(value).map((one) => (nameOf(one) === placed.name ? next : one));
            return changeForm(before, form, { ...value, fields }, session.catalogue);
          },
          `forms/${form}/${placed.name}.${part}`,
        )
      }
    />
  );
}

interface OtherProps {
  readonly placed: PlacedField;
  readonly inside: PlacedForm;
}

/** Where the form has no such field: one of those it has that are not shown yet. */
function OtherField({ placed, inside }: OtherProps): React.JSX.Element {
  const words = useWords();
  const { session } = useEditor();
  const campaign = useEditorState((state) => state.history.present);
  const { page, form } = inside;
  const shown = fieldsIn(campaign, inside, session.catalogue).map(({ name }) => name);
  const choices = fieldsOf(formNamed(campaign, form))
    .filter((one) => placed.display.types.includes(typeOf(one)) && !shown.includes(nameOf(one)))
    .map((one) => ({ id: nameOf(one), label: fieldLabel(campaign, nameOf(one), form) }));
  return (
    <>
      <p className="quiet">{words.form.unknown}</p>
      {choices.length > 0 && (
        <ChoiceLine
          label={words.form.shows}
          value={null}
          choices={choices}
          placeholder={words.choose}
          onChange={(name) =>
            session.change({ did: "prop", what: words.form.shows }, (before) =>
              setProp(before, page, placed.node.id, placed.display.prop, name),
            )
          }
        />
      )}
    </>
  );
}
