import { Button, Menu, MenuItem, MenuTrigger, Popover } from "react-aria-components";
import type { FieldType } from "../catalog/ready-fields";
import { FIELD_TYPES, readyField } from "../catalog/ready-fields";
import { componentsFor, isHidden, typeOf } from "../catalog/form-parts";
import { useEditor, useEditorState } from "../editor/context";
import type { Session } from "../editor/session";
import type { PlacedNode } from "../page/campaign";
import { addField } from "../page/commands/add-field";
import { changeForm } from "../page/commands/change-form";
import { layOutField } from "../page/commands/lay-out-field";
import { fieldLabel } from "../page/finding-names";
import type { PlacedForm } from "../page/form-fields";
import { fieldsIn, fieldsOf, findForm, formNamed, nameOf } from "../page/form-fields";
import type { JsonObject } from "../page/json";
import { Icon } from "../shell/Icon";
import { IconButton } from "../shell/IconButton";
import { useWords } from "../words/language";

/** The fields of the form that a component shows: each leads to where it is edited, and one press adds one. */
export function FormFields({ node }: { readonly node: PlacedNode }): React.JSX.Element | null {
  const words = useWords();
  const { session } = useEditor();
  const page = useEditorState((state) => state.page);
  const campaign = useEditorState((state) => state.history.present);
  const shown = findForm(campaign, page, node.id, session.catalogue);
  if (!shown) return null;
  const fields = fieldsOf(formNamed(campaign, shown.form));
  return (
    <section className="form-fields" aria-label={words.form.fields}>
      <h3>{words.form.fields}</h3>
      <ul>
        {fields.map((field) => (
          <FieldRow key={nameOf(field)} field={field} shown={shown} />
        ))}
      </ul>
      <AddField onAdd={(type) => add(session, page, node.id, type, words.fieldTypes[type])} />
    </section>
  );
}

function add(session: Session, page: string, node: string, type: FieldType, name: string): void {
  session.change({ did: "data", what: name }, (before) =>
    addField(before, page, node, readyField(type, before), session.catalogue),
  );
}

interface RowProps {
  readonly field: JsonObject;
  readonly shown: PlacedForm;
}

function FieldRow({ field, shown }: RowProps): React.JSX.Element {
  const words = useWords();
  const { session } = useEditor();
  const campaign = useEditorState((state) => state.history.present);
  const name = nameOf(field);
  const label = fieldLabel(campaign, name, shown.form);
  const type = FIELD_TYPES.find((one) => one === typeOf(field)) ?? "text";
  const node = fieldsIn(campaign, shown, session.catalogue).find((one) => one.name === name)?.node;
  const isAway = !node && !isHidden(field);
  const remove = (): void =>
    session.change({ did: "data", what: label }, (before) => {
      const value = formNamed(before, shown.form) ?? {};
      const fields = fieldsOf(value).filter((one) => nameOf(one) !== name);
      return changeForm(before, shown.form, { ...value, fields }, session.catalogue);
    });
  return (
    <li className="form-field-row">
      <Button
        className="resource-open"
        aria-label={words.form.edit(label)}
        onPress={() =>
          node
            ? session.select(node.id)
            : session.look({ panel: "data", resource: `forms/${shown.form}` })
        }
      >
        <b>{label}</b>{" "}
        <span className="quiet">
          {words.fieldTypes[type]}
          {isAway && ` · ${words.form.notOnPage}`}
        </span>
      </Button>
      {isAway && (
        <IconButton
          icon="add"
          label={words.form.putOnPage(label)}
          onPress={() =>
            session.change({ did: "data", what: label }, (before) =>
              layOutField(before, shown, field, session.catalogue),
            )
          }
        />
      )}
      <IconButton icon="remove" label={words.form.remove(label)} onPress={remove} />
    </li>
  );
}

interface AddProps {
  readonly onAdd: (type: FieldType) => void;
}

/** A menu of the kinds of fields that a component here can show; the hidden one needs none. */
export function AddField({ onAdd }: AddProps): React.JSX.Element {
  const words = useWords();
  const { session } = useEditor();
  const types = FIELD_TYPES.filter(
    (type) => type === "hidden" || componentsFor(type, session.catalogue).length > 0,
  );
  return (
    <MenuTrigger>
      <Button className="button small-button">
        <Icon name="add" />
        {words.form.addField}
      </Button>
      <Popover className="popover">
        <Menu className="list-box" aria-label={words.form.addField}>
          {types.map((type) => (
            <MenuItem key={type} className="list-item" onAction={() => onAdd(type)}>
              {words.fieldTypes[type]}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
