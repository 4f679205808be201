import { readCursor, writeCursor, type Position } from "#kernel/http";
import { z } from "zod";
import type { ApiCall } from "./operation.ts";
import { Unfit } from "./refusals.ts";
import { apiWords } from "./words.ts";

/** What every list takes. */
export const listQuery = z.object({
  limit: z.coerce
    .number()
    .int()
    .min(1)
    .max(100)
    .default(30)
    .meta({ description: "How many at most." }),
  cursor: z.string().optional().meta({ description: "The `next` of the page before." }),
});

/** What every list answers; `next` is null on the last page. */
export function listOf<Item extends z.ZodType>(item: Item) {
  return z.object({ items: z.array(item), next: z.string().nullable() });
}

type ListCall = ApiCall<unknown, z.output<typeof listQuery>, unknown>;

/**
 * One page of a list.
 * @param read gives `most` rows after a position, in the order of the list
 * @param position the sort value and the id of a row
 * @throws Unfit when the cursor is made up, or belongs to another list
 */
export async function pageOf<Row>(
  call: ListCall,
  read: (most: number, after: Position | undefined) => Promise<Row[]>,
  position: (row: Row) => Position,
): Promise<{ items: Row[]; next: string | null }> {
  const { platform, operation, query } = call;
  const rows = await read(query.limit + 1, whereToGoOn(call));
  const items = rows.slice(0, query.limit);
  const last = items.at(-1);
  if (!last || rows.length === items.length) return { items, next: null };
  const { after, id } = position(last);
  return { items, next: writeCursor(platform.secrets, { after: `${operation} ${after}`, id }) };
}

function whereToGoOn({ platform, operation, query, acting }: ListCall): Position | undefined {
  if (query.cursor === undefined) return undefined;
  const position = readCursor(platform.secrets, query.cursor);
  const name = `${operation} `;
  if (!position?.after.startsWith(name))
    throw new Unfit({ cursor: apiWords(acting.locale)("field.cursor") });
  return { after: position.after.slice(name.length), id: position.id };
}
