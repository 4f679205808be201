import { api, listOf, station, toldInPlainWords, type ApiRoute } from "#kernel/api";
import { NotFound } from "#kernel/errors";
import { readRef } from "#kernel/subjects";
import { z } from "zod";

const readThread = api({
  id: "readThread",
  method: "get",
  path: "/threads/{ref}",
  scope: "read",
  tag: "Threads",
  summary: "What happened around any thing you may see, the oldest first: `/threads/need-12`",
  params: z.object({
    ref: z
      .string()
      .regex(/^[a-z]+-\d{1,15}$/)
      .meta({ examples: ["need-12"] }),
  }),
  reply: listOf(station),
  async handle(call) {
    const ref = readRef(call.params.ref);
    const stations = ref && (await call.platform.subjects.thread(call.acting, ref));
    if (!stations?.length) throw new NotFound();
    return { items: toldInPlainWords(call, stations), next: null };
  },
});

export const filOperations: ApiRoute[] = [readThread];
