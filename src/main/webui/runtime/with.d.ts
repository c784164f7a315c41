/**
 * Which parts this build of the runtime has; see `parts.json`. The bundler writes the values in, so that a
 * part that a page does not need is not sent with it.
 */
declare const WITH: Readonly<Record<"conditions" | "forms" | "play" | "standing", boolean>>;
