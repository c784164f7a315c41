import { fieldsOf } from "../catalog/fields";
import type { PropSchema } from "../catalog/definition";
import { textIn } from "../page/campaign";
import type { JsonObject } from "../page/json";
import { withMember } from "../page/json";
import { TextLine } from "../shell/Field";
import { useLanguage } from "../words/language";
import { human } from "./human";

interface Props {
  readonly schema: PropSchema | undefined;
  readonly value: JsonObject;
  readonly onChange: (value: JsonObject) => void;
}

/** The fixed input of a command: a value, or what the action answered, such as `$result.segment`. */
export function InputFields({ schema, value, onChange }: Props): React.JSX.Element {
  const language = useLanguage();
  return (
    <>
      {fieldsOf(schema ?? {}).map((field) => {
        const now = value[field.name];
        return (
          <TextLine
            key={field.name}
            label={textIn(field.schema.title, language) || human(field.name)}
            value={typeof now === "string" || typeof now === "number" ? String(now) : ""}
            placeholder={`$result.${field.name}`}
            onChange={(text) =>
              onChange(withMember(value, field.name, parsed(text, field.schema.type)))
            }
          />
        );
      })}
    </>
  );
}

function parsed(text: string, type: string | undefined): string | number | undefined {
  if (text === "") return undefined;
  const isNumber = (type === "integer" || type === "number") && !Number.isNaN(Number(text));
  return isNumber ? Number(text) : text;
}
