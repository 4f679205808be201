import type { Acting } from "#kernel/acting";
import { writeCsv } from "#kernel/text";
import { listContacts, type SoughtContacts } from "./contacts.ts";
import { mustTendContacts } from "./permissions.ts";
import { consentsWords } from "./words.ts";

const many = 5000;
const columns = ["name", "email", "place", "state", "said", "source"] as const;

/** The contacts that answer, with what each said, when and where: the proof goes with the address. */
export async function exportContacts(acting: Acting, sought: SoughtContacts): Promise<string> {
  mustTendContacts(acting);
  const t = consentsWords(acting.locale);
  const rows: string[][] = [columns.map((column) => t(`column.${column}`))];
  let after: { key: string; id: number } | undefined;
  for (let found = many; found === many;) {
    const contacts = await listContacts(acting.db, many, after, sought);
    found = contacts.length;
    after = contacts.at(-1);
    for (const { name, email, place, state, saidAt, source } of contacts)
      rows.push([
        name,
        email ?? "",
        place,
        t(`one.${state}`),
        saidAt?.toISOString().slice(0, 10) ?? "",
        source ?? "",
      ]);
  }
  return writeCsv(rows);
}
