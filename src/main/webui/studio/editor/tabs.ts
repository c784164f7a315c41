/** Which tabs of this browser are there: work of one that was closed may be gone on with elsewhere. */
const CHANNEL = "fanfare.tabs";
const KEY = "fanfare.tab";
const PATIENCE = 150;

let own: string | undefined;

/** This tab's name; a reload keeps it. */
export function thisTab(): string {
  own ??= sessionStorage.getItem(KEY) ?? fresh();
  return own;
}

/** The other tabs that answer. A tab that was made as a copy of another gets a name of its own. */
export async function otherTabs(): Promise<ReadonlySet<string>> {
  const found = new Set<string>();
  const channel = new BroadcastChannel(CHANNEL);
  channel.onmessage = ({ data }: MessageEvent<unknown>) => {
    if (typeof data === "string") found.add(data);
  };
  channel.postMessage({ asks: true });
  await new Promise((done) => setTimeout(done, PATIENCE));
  channel.close();
  if (found.delete(thisTab())) own = fresh();
  return found;
}

/** Answers other tabs until the returned function is called. */
export function answerTabs(): () => void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.onmessage = ({ data }: MessageEvent<unknown>) => {
    if (typeof data !== "string") channel.postMessage(thisTab());
  };
  return () => channel.close();
}

function fresh(): string {
  const name = Math.random().toString(36).slice(2, 12);
  sessionStorage.setItem(KEY, name);
  return name;
}
