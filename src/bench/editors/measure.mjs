// How long an action takes until it shows, and what it costs the processes that draw the page.

/** In the page: when `shown` first holds after the newest event of a type, counted until it is painted. */
export async function latency(page, { canvas, from, shown, wanted }, act) {
  await page.evaluate(
    ([selector, type, source, wanted]) => {
      const shown = new Function("wanted", "canvas", `return (${source})(wanted, canvas)`);
      const windows = [window, ...[...document.querySelectorAll("iframe")].map((one) => one.contentWindow)];
      let begun = NaN;
      const begin = () => (begun = performance.now());
      for (const one of windows) one.addEventListener(type, begin, { capture: true });
      const deadline = performance.now() + 60_000;
      window.benchShown = new Promise((resolve) => {
        const done = (time) => {
          for (const one of windows) one.removeEventListener(type, begin, { capture: true });
          resolve(time);
        };
        const look = () => {
          const canvas = document.querySelector(selector)?.contentDocument;
          if (!Number.isNaN(begun) && shown(wanted, canvas)) {
            const { port1, port2 } = new MessageChannel();
            port1.onmessage = () => done(performance.now() - begun);
            port2.postMessage(0);
          } else if (performance.now() > deadline) done(NaN);
          else requestAnimationFrame(look);
        };
        requestAnimationFrame(look);
      });
    },
    [canvas, from, shown.toString(), wanted],
  );
  await act();
  return page.evaluate(() => window.benchShown);
}

/** Milliseconds of processor that the browser's pages use while `work` runs and for a second after it. */
export async function processorOf(browser, work) {
  const before = await pagesTime(browser);
  const result = await work();
  await new Promise((resolve) => setTimeout(resolve, 1000));
  return { result, processor: (await pagesTime(browser)) - before };
}

async function pagesTime(browser) {
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send("SystemInfo.getProcessInfo");
  await session.detach();
  return processInfo
    .filter(({ type }) => type === "renderer")
    .reduce((sum, { cpuTime }) => sum + cpuTime * 1000, 0);
}

/** Megabytes of the page's heap after everything is collected that can be. */
export async function heapOf(page) {
  const session = await page.context().newCDPSession(page);
  await session.send("HeapProfiler.enable");
  for (let n = 0; n < 3; n++) await session.send("HeapProfiler.collectGarbage");
  const { usedSize } = await session.send("Runtime.getHeapUsage");
  await session.detach();
  return usedSize / 1_000_000;
}

export function median(values) {
  const sorted = values.filter((one) => !Number.isNaN(one)).sort((one, other) => one - other);
  if (sorted.length === 0) return NaN;
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}
