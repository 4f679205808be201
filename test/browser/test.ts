import { test as base, type BrowserContextOptions, type Page } from "@playwright/test";
import { foundCommunity, newDevice, type Community, type Neighbour } from "./community.ts";
import { watch } from "./faults.ts";
import { runServer, type RunningServer } from "./server.ts";

type OfTest = {
  /** A server on which nothing was founded yet, for this test alone. */
  newServer: RunningServer;
  /** A browser of somebody, or of a passer-by: each its own device. What breaks in it fails the test. */
  opens: (person?: Neighbour, options?: BrowserContextOptions) => Promise<Page>;
};

type OfWorker = {
  /** A founded community that the tests of several files share: each brings its own people. */
  community: Community;
  /** The demonstration, as anybody tries it. */
  demonstration: RunningServer;
};

export const test = base.extend<OfTest, OfWorker>({
  newServer: async ({ playwright: _ }, use) => {
    const server = await runServer();
    await use(server);
    await server.remove();
  },
  opens: async ({ browser }, use) => {
    const faults: string[] = [];
    await use(async (person, options) => {
      const device = person?.device ?? newDevice();
      const context = await browser.newContext({ ...device, ...options });
      await context.addCookies(person?.cookies() ?? []);
      await watch(context, faults);
      return context.newPage();
    });
    for (const context of browser.contexts()) await context.close();
    expect(faults, "what broke in the pages").toEqual([]);
  },
  community: [
    async ({ playwright: _ }, use) => {
      const server = await runServer();
      await use(await foundCommunity(server));
      await server.remove();
    },
    { scope: "worker", timeout: 120_000 },
  ],
  demonstration: [
    async ({ playwright: _ }, use) => {
      const server = await runServer("demonstration");
      await use(server);
      await server.remove();
    },
    { scope: "worker", timeout: 120_000 },
  ],
});

export const { expect } = base;
