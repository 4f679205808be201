import assert from "node:assert/strict";
import { test } from "node:test";
import { Choices, Form, PostButton, renderPart, Select, TextArea, TextField } from "../index.ts";
import { testView } from "../test-view.ts";

const draw = (part: Parameters<typeof renderPart>[1]) => renderPart(testView(), part);

test("a refused form keeps what was typed and ties each error to its field", () => {
  const html = draw(
    <Form
      action="/besoins"
      values={{ titre: 'Greffer "en fente" <vite>', texte: "</textarea><b>", qui: "membres" }}
      errors={{ titre: "Le titre est trop long.", qui: "Dites qui peut voir ceci." }}
    >
      <TextField name="titre" label="Titre" hint="Une phrase suffit." required />
      <TextArea name="texte" label="Texte" />
      <Choices
        name="qui"
        label="Qui ?"
        required
        options={[
          { value: "moi", label: "Moi" },
          { value: "membres", label: "Les membres" },
        ]}
      />
    </Form>,
  );
  assert.ok(html.includes('value="Greffer &quot;en fente&quot; &lt;vite>"'));
  assert.ok(!html.includes("</textarea><b>"));
  assert.match(html, /aria-describedby="f-titre-hint f-titre-error" aria-invalid="true"/);
  assert.match(html, /<p class="error" id="f-titre-error">/);
  assert.match(html, /<a href="#f-titre">Le titre est trop long\.<\/a>/);
  assert.match(html, /<fieldset[^>]*role="radiogroup"[^>]*aria-invalid="true"/);
  assert.match(html, /value="membres" checked/);
  assert.match(html, /data-refused/);
  assert.match(html, /for="f-texte">Texte<span class="optional">/);
  assert.ok(!/for="f-titre">Titre<span/.test(html), "a required field is not said to be optional");
});

test("a single thing to correct is said at once, with what was kept", () => {
  const html = draw(
    <Form action="/besoins" errors={{ titre: "Il manque un titre." }}>
      <TextField name="titre" label="Titre" required />
    </Form>,
  );
  const said = html.replace(/<[^>]*>/g, "");
  assert.ok(said.startsWith("Il manque un titre. Tout le reste est conservé."), said);
});

test("a form that is sent carries a fresh one-use key and the version it edits", () => {
  const html = draw(
    <>
      <Form action="/besoins/1" version={4}>
        <Select name="delai" label="Pour quand" options={[{ value: "mois", label: "Ce mois" }]} />
      </Form>
      <PostButton action="/besoins/1/cloture" about="Greffer">
        Clore
      </PostButton>
      <Form action="/recherche" method="get">
        <TextField name="q" label="Rechercher" />
      </Form>
    </>,
  );
  const keys = [...html.matchAll(/name="cle" value="([^"]+)"/g)].map((match) => match[1]);
  assert.equal(keys.length, 2);
  assert.notEqual(keys[0], keys[1]);
  assert.match(html, /name="version" value="4"/);
});

test("two forms of one page have fields of different ids", () => {
  const html = draw(
    <>
      <Form id="un" action="/">
        <TextField name="titre" label="Titre" />
      </Form>
      <Form id="deux" action="/">
        <TextField name="titre" label="Titre" />
      </Form>
    </>,
  );
  const ids = [...html.matchAll(/ id="([^"]+)"/g)].map((match) => match[1]);
  assert.equal(new Set(ids).size, ids.length);
});
