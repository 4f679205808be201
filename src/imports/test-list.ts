import type { TestApp, TestPerson } from "#test/app.ts";

/** Gives a list as the page's form does: a file, or pasted. @returns the answer */
export async function giveList(
  world: TestApp,
  person: TestPerson | undefined,
  kind: string,
  list: Uint8Array | string,
  { name = "liste.csv", pasted = false, prefix = person?.community.prefix ?? "" } = {},
): Promise<Response> {
  const form = new FormData();
  form.set("kind", kind);
  if (pasted) form.set("list", list as string);
  else form.set("file", new File([list as string], name));
  const { baseUrl } = world.platform.settings;
  return world.app.request(`${baseUrl}${prefix}/imports`, {
    method: "POST",
    headers: {
      origin: baseUrl,
      ...(person && { cookie: await world.sessionCookie(person) }),
    },
    body: form,
  });
}

/** The same, and the path of the import's page. */
export async function prepareList(...given: Parameters<typeof giveList>): Promise<string> {
  const answer = await giveList(...given);
  const to = answer.headers.get("location");
  if (!to) throw new Error(`The list was refused: ${(await answer.text()).slice(0, 4000)}`);
  return to;
}

/** What a page says, without its tags. */
export async function said(answer: Response): Promise<string> {
  const html = await answer.text();
  return html
    .replace(/^[\s\S]*<main/, "<main")
    .replace(/<[^>]*>/g, " ")
    .replaceAll("&amp;", "&")
    .replaceAll("&quot;", '"')
    .replace(/\s+/g, " ");
}

/** Imports a list at once. @returns the path of its page */
export async function importList(...given: Parameters<typeof prepareList>): Promise<string> {
  const page = await prepareList(...given);
  const [world, person] = given;
  await world.post(`${page}/enregistrement`, person);
  return page;
}

export async function openNeeds(world: TestApp, { here }: { here: { id: number } }) {
  const rows = await world.platform.database
    .of(here.id)
    .reading((db) => db.execute("select id, title from need order by id"));
  return rows.map(({ id, title }) => ({ id: Number(id), title: String(title) }));
}
