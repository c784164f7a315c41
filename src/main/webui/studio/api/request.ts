/** One request to the studio API, and what can come of it. */
import { isObject } from "../page/json";

/** The server said no (RFC 9457). */
export class Refused extends Error {
  constructor(
    readonly status: number,
    readonly problem: Readonly<Record<string, unknown>>,
  ) {
    const { detail, title } = problem;
    super(
      typeof detail === "string" ? detail : typeof title === "string" ? title : `status ${status}`,
    );
  }

  /** Which problem it is, in kebab-case; empty when the answer does not tell. */
  get kind(): string {
    const { type } = this.problem;
    return typeof type === "string" ? type.replace("urn:fanfare:problem:", "") : "";
  }
}

/** Nobody answered: the network or the server is away. */
export class Unreachable extends Error {}

export interface Asked {
  readonly method?: "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
  /** Texts and files go as they are, everything else as JSON. */
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  readonly signal?: AbortSignal;
  readonly keepalive?: boolean;
}

export interface Answered {
  readonly body: unknown;
  readonly etag: string | null;
}

export async function request(path: string, asked: Asked = {}): Promise<Answered> {
  const response = await send(path, asked);
  const kind = response.headers.get("content-type") ?? "";
  const body: unknown = kind.includes("json") ? await response.json() : await response.text();
  if (!response.ok) throw new Refused(response.status, isObject(body) ? body : {});
  return { body, etag: response.headers.get("etag") };
}

async function send(
  path: string,
  { method, body, headers, signal, keepalive }: Asked,
): Promise<Response> {
  try {
    return await fetch(`/api/studio${path}`, {
      method: method ?? "GET",
      credentials: "same-origin",
      headers: {
        accept: "application/json, application/problem+json",
        ...(body === undefined ? {} : { "content-type": "application/json" }),
        ...headers,
      },
      ...(body === undefined
        ? {}
        : { body: typeof body === "string" || body instanceof Blob ? body : JSON.stringify(body) }),
      ...(signal ? { signal } : {}),
      ...(keepalive ? { keepalive } : {}),
    });
  } catch (failure) {
    if (signal?.aborted) throw failure;
    throw new Unreachable("the server cannot be reached", { cause: failure });
  }
}
