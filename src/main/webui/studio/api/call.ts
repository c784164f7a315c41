/** Requests as the server's OpenAPI document describes them: address, method and parameters fit, or do not compile. */
import type { Answered, Asked } from "./request";
import { request } from "./request";
import type { paths } from "./schema";

type Base = "/api/studio";
const METHODS = {
  get: "GET",
  post: "POST",
  put: "PUT",
  patch: "PATCH",
  delete: "DELETE",
} as const;

type Described = keyof paths;
type Method = keyof typeof METHODS;
type Within<Path> = Path extends `${Base}${infer Rest}` ? Rest : never;
/** An address below `/api/studio`, such as `/campaigns/{slug}`. */
export type StudioPath = Within<Described>;

type ParametersOf<
  Path extends StudioPath,
  How extends Method,
> = `${Base}${Path}` extends infer Whole extends Described
  ? How extends keyof paths[Whole]
    ? paths[Whole][How] extends { parameters: infer Parameters }
      ? Parameters
      : never
    : never
  : never;

type Needed<Name extends string, Parameters> = Parameters extends {
  [one in Name]: infer Values extends object;
}
  ? { readonly [one in Name]: Values }
  : {
      readonly [one in Name]?: Parameters extends { [two in Name]?: infer Values extends object }
        ? Values
        : never;
    };

export type Call<Path extends StudioPath, How extends Method> = Needed<
  "path",
  ParametersOf<Path, How>
> &
  Needed<"query", ParametersOf<Path, How>> &
  Pick<Asked, "body" | "headers" | "signal" | "keepalive">;

interface Given extends Pick<Asked, "body" | "headers" | "signal" | "keepalive"> {
  readonly path?: object;
  readonly query?: object | undefined;
}

/** Runs an operation; what it answers is checked by who reads it. */
export function call<Path extends StudioPath, How extends Method>(
  how: ParametersOf<Path, How> extends never ? never : How,
  path: Path,
  given: Call<Path, How>,
): Promise<Answered> {
  // Whatever the operation needs, this is what it is made of.
  const { path: names, query, ...asked }: Given = given;
  return request(addressOf(path, names ?? {}, query ?? {}), { method: METHODS[how], ...asked });
}

/** The address with its names filled in; what is left out of the query stays out. */
export function addressOf(path: string, names: object, query: object): string {
  const values = new Map(Object.entries(names));
  const filled = path.replace(/\{([^}]+)\}/g, (_, name: string) =>
    encodeURIComponent(String(values.get(name))),
  );
  const asked = Object.entries(query).flatMap(([name, value]: [string, unknown]) =>
    typeof value === "string" || typeof value === "number" || typeof value === "boolean"
      ? [[name, String(value)]]
      : [],
  );
  return asked.length === 0 ? filled : `${filled}?${new URLSearchParams(asked).toString()}`;
}
