/** The kinds of resources, and what a new one begins with. */
import type { ResourceKind } from "../page/campaign";
import type { JsonObject } from "../page/json";

export interface ResourceProps {
  readonly value: JsonObject;
  /** `part` names what is typed, so that quick typing is one step. */
  readonly onChange: (value: JsonObject, part?: string) => void;
}

/** Which resource is open in the editor of resources. */
export interface Opened {
  readonly kind: ResourceKind;
  readonly name: string;
}
