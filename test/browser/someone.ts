import { expect, type Locator, type Page } from "@playwright/test";
import type { Hand, Way } from "./hands.ts";
import { typeset } from "./typeset.ts";

/** A person at their page. */
export type Someone = {
  page: Page;
  hand: Hand;
  opens(path: string): Promise<void>;
  /** Presses what leads to another page, and waits for it. */
  presses: Hand["press"];
  /** What was just done is told on top of the page. */
  reads(text: string): Promise<void>;
  isAt(title: string): Promise<void>;
  section(title: string): Locator;
  list(name: string): Locator;
  stations: Locator;
  /** What awaits one, on the first page. */
  today: Locator;
  /** What the newest mail holds, read where mails stay on this machine. */
  mailedCode(): Promise<string>;
  mailedAddress(): Promise<string>;
};

export function someone(page: Page, way: Way, url: string): Someone {
  const hand = way.hand(page);
  const main = page.getByRole("main");
  async function mail<Found>(find: (newest: Locator) => Promise<Found>): Promise<Found> {
    const mailbox = await page.context().newPage();
    await mailbox.goto(`${url}/courrier`);
    const found = await find(mailbox.locator("details[open]"));
    await mailbox.close();
    return found;
  }
  return {
    page,
    hand,
    async opens(path) {
      await page.goto(url + path);
      await way.holds?.(page);
    },
    async presses(...what) {
      const arrived = page.waitForEvent("domcontentloaded");
      await hand.press(...what);
      await arrived;
      await way.holds?.(page);
    },
    reads: (text) => expect(main).toContainText(typeset(text)),
    isAt: (title) =>
      expect(page.getByRole("heading", { level: 1 })).toHaveText(typeset(title, "whole")),
    section: (title) =>
      main.locator("section").filter({ has: page.getByRole("heading", { name: typeset(title) }) }),
    list: (name) => page.getByRole("list", { name: typeset(name) }),
    stations: page.locator(".thread li"),
    today: page.getByRole("list", { name: typeset("Pour vous aujourd'hui") }),
    mailedCode: () => mail(async (newest) => /\d{6}/.exec(await newest.innerText())![0]),
    mailedAddress: () =>
      mail(async (newest) => {
        const { pathname, search } = new URL((await newest.locator("a").getAttribute("href"))!);
        return pathname + search;
      }),
  };
}
