import { typeset } from "./typeset.ts";
import { expect, type BrowserContextOptions, type Locator, type Page } from "@playwright/test";

type Role = "button" | "link";

/** One way to use a page: the same gestures, done as different people do them. */
export type Hand = {
  /** Follows a link or presses a button, found by the words it shows. */
  press(name: string, role?: Role, within?: Locator): Promise<void>;
  /** Types into a field, found by its label; what was there is replaced. */
  type(label: string, text: string): Promise<void>;
  /** Takes one line of a list. */
  choose(label: string, option: string): Promise<void>;
  /** Ticks a box, or takes one of a few choices. */
  tick(label: string): Promise<void>;
};

export type Way = {
  title: string;
  device: BrowserContextOptions;
  hand(page: Page): Hand;
  /** What must hold on each page of the way. */
  holds?(page: Page): Promise<void>;
};

export const ways: Way[] = [
  { title: "by mouse on a wide screen", device: {}, hand: mouse },
  { title: "by keyboard alone", device: {}, hand: keyboard },
  { title: "without JavaScript", device: { javaScriptEnabled: false }, hand: mouse },
  {
    title: "by finger on a narrow phone",
    device: { viewport: { width: 360, height: 640 }, hasTouch: true, isMobile: true },
    hand: finger,
    holds: fitsItsWidth,
  },
];

const named = (page: Page, name: string, role: Role = "button", within?: Locator) =>
  (within ?? page).getByRole(role, { name: typeset(name, "whole") });

const labelled = (page: Page, label: string) => page.getByLabel(typeset(label, "start"));

function mouse(page: Page): Hand {
  return {
    press: (name, role, within) => named(page, name, role, within).click(),
    type: (label, text) => labelled(page, label).fill(text),
    choose: async (label, option) => void (await labelled(page, label).selectOption(option)),
    tick: (label) => labelled(page, label).check(),
  };
}

function finger(page: Page): Hand {
  return {
    ...mouse(page),
    press: (name, role, within) => named(page, name, role, within).tap(),
    tick: async (label) => {
      const box = labelled(page, label);
      if (!(await box.isChecked())) await box.tap();
      await expect(box).toBeChecked();
    },
  };
}

function keyboard(page: Page): Hand {
  return {
    async press(name, role, within) {
      await tabTo(page, named(page, name, role, within));
      await page.keyboard.press("Enter");
    },
    async type(label, text) {
      const field = labelled(page, label);
      await tabTo(page, field);
      await page.keyboard.press("Control+A");
      await page.keyboard.type(text);
      await expect(field).toHaveValue(text);
    },
    async choose(label, option) {
      const list = labelled(page, label);
      await tabTo(page, list);
      await page.keyboard.type(option);
      await expect(list.locator("option:checked")).toHaveText(option);
    },
    async tick(label) {
      const box = labelled(page, label);
      await tabTo(page, box);
      // One of a few: the arrows pass from one to the next. A box: the space bar.
      for (let tries = 0; tries < 10 && !(await box.isChecked()); tries += 1)
        await page.keyboard.press((await isRadio(box)) ? "ArrowDown" : "Space");
      await expect(box).toBeChecked();
    },
  };
}

const isRadio = (box: Locator) => box.evaluate((box) => (box as HTMLInputElement).type === "radio");

const mostStops = 80;

/** Goes from stop to stop as the keyboard does; each stop on the way must be seen, and in reading order. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  await expect(target).toBeVisible();
  const where = await target.elementHandle();
  for (let stops = 0; stops < mostStops; stops += 1) {
    const stop = await page.evaluate(focused, where);
    if (stop.reached) return;
    expect(stop.wrong, `the focus on « ${stop.name} »`).toBe("");
    await page.keyboard.press("Tab");
  }
  throw new Error(`The keyboard does not reach ${target.toString()}.`);
}

/** Runs in the page: whether what has the focus is the target, and what is wrong with how it shows. */
function focused(target: Node | null) {
  const stop = document.activeElement as HTMLElement;
  const name = (stop.textContent || stop.getAttribute("name") || stop.tagName).trim().slice(0, 40);
  const own = target instanceof HTMLInputElement && target.type === "radio" && target.name;
  // Of a few choices, the keyboard stops at the taken one.
  const reached = stop === target || (own && (stop as HTMLInputElement).name === own);
  // Inside a date, the browser draws by itself which of its parts has the focus.
  const byBrowser = !stop.matches(":focus");
  if (byBrowser || stop === document.body || stop.tabIndex < 0) return { reached, name, wrong: "" };
  const drawn = [stop, getComputedStyle(stop, "::after")].some((of) => {
    const { outlineStyle, outlineWidth } = of instanceof HTMLElement ? getComputedStyle(of) : of;
    return outlineStyle !== "none" && parseFloat(outlineWidth) >= 2;
  });
  const { top, bottom, left, right } = stop.getBoundingClientRect();
  const seen = bottom > 0 && right > 0 && top < innerHeight && left < innerWidth;
  return { reached, name, wrong: !drawn ? "is not drawn" : !seen ? "is out of sight" : "" };
}

/** Nothing to push sideways. */
export async function fitsItsWidth(page: Page): Promise<void> {
  const over = await page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth - clientWidth;
  });
  expect.soft(over, `what overflows sideways at ${page.url()}`).toBeLessThanOrEqual(0);
}
