import assert from "node:assert/strict";
import { resolve } from "node:path";
import { test } from "node:test";
import { readSettings, WrongSetting } from "./index.ts";

type Environment = Record<string, string>;

const sentence = (environment: Environment, demonstration = false): string => {
  try {
    readSettings(environment, demonstration);
  } catch (fault) {
    assert.ok(fault instanceof WrongSetting, String(fault));
    return fault.message;
  }
  return "";
};

const behindProxy = {
  BASE_URL: "https://savoirs.example",
  SMTP_URL: "smtps://mail.example:465",
};

test("nothing set at all is a server for this machine", () => {
  const settings = readSettings({});
  assert.equal(settings.mode, "development");
  assert.equal(settings.baseUrl, "http://localhost:3000");
  assert.equal(settings.host, "127.0.0.1");
  assert.equal(settings.dataDir, resolve("data"));
  assert.equal(settings.mailFrom, "Koudmen <koudmen@localhost>");
  assert.deepEqual(settings.trustedProxies, []);
});

test("an empty value counts as absent", () => {
  const names = ["PORT", "HOST", "BASE_URL", "DATA_DIR", "DATABASE_URL", "DATABASE_OWNER_URL"];
  const more = ["SMTP_URL", "MAIL_FROM", "ROLE", "LOG_LEVEL", "TRUSTED_PROXIES"];
  const empty = Object.fromEntries([...names, ...more].map((name) => [name, ""]));
  assert.deepEqual(readSettings(empty), readSettings({}));
});

const wrong: [Environment, string][] = [
  [{ PORT: "abc" }, "a number between 1 and 65535, such as 3000"],
  [{ PORT: "70000" }, "a number between 1 and 65535, such as 3000"],
  [{ PORT: "-1" }, "a number between 1 and 65535, such as 3000"],
  [{ PORT: "30.5" }, "a number between 1 and 65535, such as 3000"],
  [{ BASE_URL: "savoirs.example" }, "an address such as https://koudmen.example.org"],
  [{ BASE_URL: "ftp://savoirs.example" }, "an address such as https://koudmen.example.org"],
  [{ BASE_URL: "https://savoirs.example/koudmen" }, "an address without a path"],
  [{ BASE_URL: "https://savoirs.example?a=1" }, "an address without a path"],
  [{ DATABASE_URL: "mysql://localhost/koudmen" }, "an address such as postgresql://role:"],
  [{ DATABASE_OWNER_URL: "koudmen" }, "an address such as postgresql://owner:"],
  [{ SMTP_URL: "mail.example:465" }, "an address such as smtps://user:"],
  [{ MAIL_FROM: "Koudmen" }, "an address such as Koudmen <bonjour@example.org>"],
  [{ ROLE: "boss" }, "web, worker or both"],
  [{ LOG_LEVEL: "loud" }, "one of debug, info, warn, error"],
  [{ TRUSTED_PROXIES: "10.0.0.0/8" }, "IP addresses, such as 127.0.0.1, 10.0.0.2"],
  [{ TRUSTED_PROXIES: "127.0.0.1, proxy" }, "IP addresses, such as 127.0.0.1, 10.0.0.2"],
  [{ PRIVATE_HOSTS: "n8n.lan:5678" }, "names or IP addresses of hosts without a port"],
];

for (const [environment, what] of wrong) {
  const [[name, value]] = Object.entries(environment) as [[string, string]];
  test(`${name}=${value} stops the start, with what to write instead`, () => {
    const said = sentence(environment);
    assert.ok(said.startsWith(`${name} must be ${what}`), said);
  });
}

test("a wrong setting is shown as it is, but for an address that may hold a password", () => {
  assert.match(sentence({ ROLE: "boss" }), /it is "boss"/);
  assert.match(sentence({ TRUSTED_PROXIES: "proxy" }), /it is "proxy"/);
  for (const name of ["DATABASE_URL", "DATABASE_OWNER_URL", "SMTP_URL"])
    assert.doesNotMatch(sentence({ [name]: "mysql://me:hush@localhost/x" }), /hush/, name);
});

test("settings that contradict each other stop the start, with what to set", () => {
  const says = (environment: Environment, pattern: RegExp) =>
    assert.match(sentence(environment), pattern);
  says({ HOST: "0.0.0.0" }, /^HOST is 0\.0\.0\.0, .* Set BASE_URL .*https:\/\//);
  says({ HOST: "::", SMTP_URL: behindProxy.SMTP_URL }, /Set BASE_URL/);
  says({ BASE_URL: behindProxy.BASE_URL }, /Set SMTP_URL, such as smtps:.* MAIL_FROM/);
  says({ HOST: "0.0.0.0", BASE_URL: "http://192.168.1.5:3000" }, /Set SMTP_URL/);
  says(
    { DATABASE_OWNER_URL: "postgresql://owner@localhost/koudmen" },
    /^DATABASE_OWNER_URL is set without DATABASE_URL\. Set both, or neither/,
  );
  assert.equal(sentence(behindProxy), "");
  assert.equal(readSettings(behindProxy).mode, "production");
});

test("a server is for this machine only while both its host and its address are local", () => {
  const mode = (environment: Environment) => readSettings(environment).mode;
  for (const BASE_URL of ["http://localhost:8080", "http://127.0.0.1", "http://[::1]:3000"])
    assert.equal(mode({ BASE_URL }), "development", BASE_URL);
  const SMTP_URL = "smtp://mail.example";
  assert.equal(mode({ BASE_URL: "http://localhost", HOST: "0.0.0.0", SMTP_URL }), "production");
  assert.equal(mode({ BASE_URL: "http://localhost.evil.example", SMTP_URL }), "production");
});

test("a demonstration is open to all without mail, and writes to nobody", () => {
  const open = { HOST: "0.0.0.0" };
  assert.equal(sentence(open, true), "");
  assert.equal(readSettings(open, true).mode, "demonstration");
});

test("addresses are tidied: no slash at the end, the mail's sender from the host", () => {
  const settings = readSettings({
    ...behindProxy,
    BASE_URL: "https://savoirs.example/",
    TRUSTED_PROXIES: "127.0.0.1,  ::1 10.0.0.2",
  });
  assert.equal(settings.baseUrl, "https://savoirs.example");
  assert.equal(settings.mailFrom, "Koudmen <koudmen@savoirs.example>");
  assert.deepEqual(settings.trustedProxies, ["127.0.0.1", "::1", "10.0.0.2"]);
});
