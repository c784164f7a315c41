/** Does what an event of the page says: one step after the other. */

import { close, goTo, loadAnew, open } from "./effects";
import { showErrors } from "./forms";
import { fields } from "./fetch-patiently";
import type { Commands, Input } from "./host";
import type { Identity } from "./identity";
import type { Island, PlayStep, Step } from "./island";
import { askAgain, whileWaiting } from "./notices";
import type { Notices } from "./notices";
import { fillIn, resolveResult } from "./paths";
import { play } from "./play";
import type { Answer } from "./play";
import type { VisitorState } from "./visitor-state";

/** The page as the steps see it. */
export interface Page {
  readonly island: Island;
  readonly identity: Identity;
  readonly state: VisitorState;
  readonly notices: Notices;
  /** The commands of the mounted components, by node. */
  readonly commands: Map<string, Commands>;
}

/** What the visitor did. */
export interface Cause {
  /** Input for the first actions of the event; an action after another's outcome has its own. */
  readonly input: Input;
  readonly form?: HTMLFormElement | undefined;
}

export async function takeSteps(page: Page, steps: readonly Step[], cause: Cause): Promise<void> {
  for (const step of steps) await take(page, step, cause);
}

async function take(page: Page, step: Step, cause: Cause): Promise<void> {
  const { island, state, notices } = page;
  if ("play" in step) {
    if (WITH.play) await run(page, step, cause);
  } else if ("goto" in step)
    await goTo(page, step.goto, { result: state.result, toast: notices.showing() });
  else if ("open" in step) open(step.open);
  else if ("close" in step) close(step.close);
  else if ("toast" in step) notices.toast(fillIn(step.toast, state.data(), island.locale));
  else if ("command" in step) await command(page, step.command, step.with);
  else await state.refresh();
}

async function command(
  page: Page,
  [node, name]: readonly [string, string],
  input?: Input,
): Promise<void> {
  const order = page.commands.get(node)?.[name];
  await order?.(fields(resolveResult(input, page.state.result)));
}

async function run(page: Page, step: PlayStep, cause: Cause): Promise<void> {
  const answer = await ask(page, step, cause.input);
  const otherwise = step.else ?? [];
  switch (answer.kind) {
    case "outcome":
      page.state.result = answer.data;
      if (cause.form) cause.form.dataset.outcome = answer.outcome;
      page.state.show();
      await takeSteps(page, step.then?.[answer.outcome] ?? otherwise, { ...cause, input: {} });
      break;
    case "unanswered":
      await takeSteps(page, otherwise, { ...cause, input: {} });
      break;
    case "invalid":
      if (!WITH.forms || !cause.form || !showErrors(cause.form, answer.errors))
        page.notices.toast(answer.errors[0]?.message ?? word(page, "problem"));
      break;
    case "closed":
      page.state.clock.set(answer.now);
      page.notices.toast(closedText(page, answer));
      void page.state.refresh();
      break;
    case "stale":
      page.notices.toast(word(page, "stale"));
      await loadAnew(page, word(page, "renewed"));
      break;
    case "over":
      page.notices.toast(word(page, "ended"));
      void page.state.refresh();
      break;
    case "refused":
      page.notices.toast(word(page, "problem"));
  }
}

/** The server's answer; as long as there is none, the visitor decides whether to try again. */
async function ask(page: Page, step: PlayStep, input: Input): Promise<Answer> {
  for (;;) {
    const answer = await whileWaiting(page.island, play(page.island, page.identity, step, input));
    if (answer.kind !== "unanswered" || !(await askAgain(page.island))) return answer;
  }
}

function closedText(page: Page, window: { opens: string; closes: string }): string {
  const upcoming = Date.parse(window.opens) > page.state.clock.now();
  return fillIn(word(page, upcoming ? "notYet" : "ended"), window, page.island.locale);
}

function word(page: Page, name: string): string {
  return page.island.texts[name] ?? "";
}
