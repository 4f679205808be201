import type { BrowserContext } from "@playwright/test";

/**
 * Notes what no page may do: break in its script, complain on the console, try what the content
 * security policy refuses, ask another host for anything.
 */
export async function watch(context: BrowserContext, faults: string[]): Promise<void> {
  context.on("weberror", (event) => {
    const { stack, name, message } = event.error();
    // What breaks outside the page's own lines, such as a fetch that is cut, has no stack.
    faults.push(`script: ${stack || `${name}: ${message}`}`);
  });
  context.on("console", (message) => {
    const { url } = message.location();
    const announced = /status of (403|404|409|422) /.test(message.text());
    // The browser says aloud that a page came with such a status: those pages are meant.
    if (announced && url === message.page()?.url()) return;
    // As it says aloud that there is no network, in the tests that cut it, or no server.
    const cutOff = /net::ERR_(INTERNET_DISCONNECTED|CONNECTION_REFUSED)/.test(message.text());
    if (message.type() !== "error" || cutOff) return;
    faults.push(`console: ${message.text()} (${url})`);
  });
  context.on("request", (request) => {
    const { protocol, hostname } = new URL(request.url());
    if (protocol.startsWith("http") && hostname !== "localhost")
      faults.push(`another host: ${request.url()}`);
  });
  await context.addInitScript(() => {
    addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI }) =>
      console.error(`refused by the policy: ${violatedDirective} ${blockedURI}`),
    );
  });
}
