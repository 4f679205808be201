import assert from "node:assert/strict";
import { test } from "node:test";
import { composeMail } from "./index.ts";

const content = {
  locale: "gcf",
  subject: "Un besoin\r\nBcc: tous@example.org",
  greeting: "Bonjou Aïcha,",
  paragraphs: ["Bilal <script>alert(1)</script> & Chloé\nle « 12 »", "À bientôt"],
  button: { label: "Voir", href: 'https://example.org/besoins/12?a=1&b="2"' },
  footer: "Tu reçois ceci parce que…",
} as const;

test("both bodies say the same, and the HTML shows signs as signs", () => {
  const { text, html } = composeMail({ ...content, paragraphs: [...content.paragraphs] });
  assert.equal(
    text,
    "Bonjou Aïcha,\n\nBilal <script>alert(1)</script> & Chloé\nle « 12 »\n\nÀ bientôt\n\n" +
      'Voir\nhttps://example.org/besoins/12?a=1&b="2"\n\n-- \nTu reçois ceci parce que…\n',
  );
  assert.ok(
    html.includes("<p>Bilal &lt;script&gt;alert(1)&lt;/script&gt; &amp; Chloé<br>\nle « 12 »</p>"),
  );
  assert.ok(html.includes('href="https://example.org/besoins/12?a=1&amp;b=&quot;2&quot;"'));
  assert.ok(!html.includes("<script"));
  assert.ok(!html.includes("<table"));
});

test("the HTML tells its language", () => {
  assert.ok(composeMail({ ...content, paragraphs: [] }).html.includes('<html lang="gcf-MQ">'));
});

test("a subject stays on one line", () => {
  const { subject } = composeMail({ ...content, paragraphs: [] });
  assert.equal(subject, "Un besoin Bcc: tous@example.org");
});

test("a button that leads to no web address is refused", () => {
  const button = { label: "x", href: "javascript:alert(1)" };
  assert.throws(() => composeMail({ ...content, paragraphs: [], button }));
});
