import { expect, type Page } from "@playwright/test";
import { HtmlValidate } from "html-validate";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fitsItsWidth } from "./hands.ts";

const standards = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** The rules that look at colours: of a theme, all others find what they find in the other. */
const ofColours = ["color-contrast", "link-in-text-block"];

const wide = { width: 1280, height: 800 };
const narrow = { width: 320, height: 640 };

// Laid into each page once: `AxeBuilder` lays it again for each of its four looks.
const ofAxe = createRequire(createRequire(import.meta.url).resolve("@axe-core/playwright"));
const axe = readFileSync(ofAxe.resolve("axe-core/axe.min.js"), "utf8");

type Violation = { id: string; help: string; nodes: { html: string; failureSummary?: string }[] };
type WithAxe = { axe: { run(options: object): Promise<{ violations: Violation[] }> } };

/** What axe finds, in light and dark, on a wide screen and on the narrowest. */
export async function isAccessible(page: Page): Promise<void> {
  await page.evaluate(axe);
  for (const viewport of [wide, narrow]) {
    await page.setViewportSize(viewport);
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme });
      const runOnly = colorScheme === "light" ? standards : ofColours;
      const violations = await page.evaluate(async (runOnly) => {
        const { axe } = window as unknown as WithAxe;
        return (await axe.run({ runOnly, resultTypes: ["violations"] })).violations;
      }, runOnly);
      const found = violations.map(({ id, help, nodes }) => ({
        rule: `${id}: ${help}`,
        where: nodes.map(({ html, failureSummary }) => `${html} ${failureSummary}`),
      }));
      expect.soft(found, `axe, ${colorScheme}, ${viewport.width} pixels wide`).toEqual([]);
    }
    await fitsItsWidth(page);
  }
  await page.emulateMedia({ colorScheme: null });
}

/** With letters twice as large, nothing has to be pushed sideways. */
export async function growsWithItsText(page: Page): Promise<void> {
  for (const width of [1280, 640]) {
    await page.setViewportSize({ width, height: 800 });
    await page.evaluate(() => (document.documentElement.style.fontSize = "200%"));
    await fitsItsWidth(page);
    await page.evaluate(() => (document.documentElement.style.fontSize = ""));
  }
}

/** One title, headings that make an outline, landmarks, a language, a name for each control. */
export async function hasAnOutline(page: Page): Promise<void> {
  await expect(page.getByRole("heading", { level: 1 })).toHaveCount(1);
  const levels = await page
    .locator("h1, h2, h3, h4, h5, h6")
    .evaluateAll((headings) => headings.map(({ tagName }) => Number(tagName[1])));
  const jumps = levels.filter((level, index) => index > 0 && level > levels[index - 1]! + 1);
  expect.soft(jumps, `headings ${levels.join(" ")}`).toEqual([]);
  for (const landmark of ["banner", "main", "contentinfo"] as const)
    await expect(page.getByRole(landmark)).toHaveCount(1);
  await expect(page.locator("html")).toHaveAttribute("lang", /^(fr|en)$/);
  await expect(page).toHaveTitle(/\S/);
  const controls = page.locator("input:not([type=hidden]), select, textarea, button");
  const unnamed = await controls.evaluateAll((all) =>
    (all as HTMLInputElement[])
      .filter((control) => !control.labels?.length && !control.textContent.trim())
      .map((control) => control.outerHTML),
  );
  expect.soft(unnamed, "controls without a label").toEqual([]);
}

/**
 * The first stop of the keyboard leads past the menu to what the page is about. A page that came
 * back with something to correct has brought the reader there already.
 */
export async function letsSkipItsMenu(page: Page): Promise<void> {
  if ((await page.locator("[data-focus]").count()) > 0)
    return expect(page.locator("[data-focus]").first()).toBeFocused();
  await page.keyboard.press("Tab");
  const skip = page.getByRole("link", { name: /Aller au contenu|Skip to/ });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("main")).toBeFocused();
}

const validator = new HtmlValidate({
  extends: ["html-validate:recommended"],
  rules: {
    // The renderer closes void elements as XHTML does; browsers read both alike.
    "void-style": "off",
    // Several boxes of one question are several controls of one name: the form sends them all.
    "form-dup-name": "off",
  },
});

/** Valid as sent, before any browser mends it: a page, or what is laid into one. */
export async function isValid(html: string): Promise<void> {
  const { results } = await validator.validateString(html);
  const found = results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, line, column }) => `${ruleId} ${line}:${column} ${message}`),
  );
  expect.soft(found, "html-validate").toEqual([]);
}
