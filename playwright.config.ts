import { defineConfig } from "@playwright/test";
import { browserToUse } from "./test/browser/chromium.ts";

export default defineConfig({
  testDir: "test/browser",
  globalSetup: "./test/browser/build-first.js",
  outputDir: "test-results",
  reporter: "./test/browser/quiet-reporter.js",
  // Each file starts servers of its own: two at once are all that a small machine carries.
  workers: 1,
  // A test that passes the second time only is a test that fails.
  retries: 0,
  forbidOnly: true,
  timeout: 300_000,
  expect: { timeout: 10_000 },
  use: {
    launchOptions: await browserToUse(),
    locale: "fr-FR",
    timezoneId: "America/Martinique",
    viewport: { width: 1280, height: 800 },
    actionTimeout: 10_000,
    navigationTimeout: 20_000,
  },
});
