/** Which components show a picture. */
import type { ComponentDefinition } from "./definition";
import { fieldsOf } from "./fields";

/** What a picture becomes that comes onto a page by itself. */
export const PICTURE = "core/image";

export interface PictureProps {
  readonly picture: string;
  /** Where it is said what the picture shows, if the component has such a text. */
  readonly alt: string | undefined;
}

/** The properties of the component's own picture; those inside of lists are none. */
export function picturePropsOf(
  definition: ComponentDefinition | undefined,
): PictureProps | undefined {
  const fields = definition ? fieldsOf(definition.props) : [];
  const picture = fields.find(({ kind }) => kind === "image")?.name;
  if (picture === undefined) return undefined;
  return { picture, alt: fields.find(({ name }) => name === "alt")?.name };
}
