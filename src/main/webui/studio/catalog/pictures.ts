/** Which components show a picture or a video of their own. */
import type { ComponentDefinition } from "./definition";
import { fieldsOf } from "./fields";

/** What a picture becomes that comes onto a page by itself. */
export const PICTURE = "core/image";

/** What a video becomes. */
export const VIDEO = "core/video";

export type MediaKind = "image" | "video";

export interface MediaProps {
  /** Where the picture or the video stands. */
  readonly media: string;
  /** Where it is said what that shows, if the component has such a text. */
  readonly alt: string | undefined;
}

const TEXTS: Readonly<Record<MediaKind, string>> = { image: "alt", video: "title" };

/** The properties of the component's own picture or video; those inside of lists are none. */
export function mediaPropsOf(
  definition: ComponentDefinition | undefined,
  wanted: MediaKind,
): MediaProps | undefined {
  const fields = definition ? fieldsOf(definition.props) : [];
  const media = fields.find(({ kind }) => kind === wanted)?.name;
  if (media === undefined) return undefined;
  return { media, alt: fields.find(({ name }) => name === TEXTS[wanted])?.name };
}

/** The component that a picture or a video becomes. */
export function componentOf(kind: MediaKind): string {
  return kind === "video" ? VIDEO : PICTURE;
}
