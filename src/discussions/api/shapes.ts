import { id, moment, subject, type ApiCall } from "#kernel/api";
import { isFacilitator } from "#kernel/acting";
import type { Subject } from "#kernel/subjects";
import { z } from "zod";
import { messageKinds, reactionKinds, type Message } from "../messages/message.ts";
import { showMessages, type ShownMessage } from "../messages/shown.ts";
import { messageUrl } from "../urls.ts";

export type Call = Pick<ApiCall<unknown, unknown, unknown>, "acting" | "platform">;

export const refText = z
  .string()
  .regex(/^[a-z]+-\d{1,15}$/)
  .meta({ description: "The thing talked about: `need-12`.", examples: ["need-12"] });

export const voice = z
  .object({
    id: id.nullable().meta({ description: "Null where the name is withheld." }),
    name: z.string(),
  })
  .meta({ id: "Voice" });

export const message = z
  .object({
    id,
    subject,
    kind: z.enum(messageKinds),
    text: z.string().meta({ description: "Plain text; empty once its author took it back." }),
    removed: z.boolean(),
    author: voice,
    own: z.boolean(),
    answers: id.nullable().meta({ description: "The ask it answers." }),
    state: z.enum(["open", "taken", "answered", "aside"]).nullable(),
    helpedWith: z.array(id).meta({ description: "The asks whose asker said that this helped." }),
    reactions: z.array(
      z.object({
        kind: z.enum(reactionKinds),
        mine: z.boolean(),
        names: z.array(z.string()),
        others: z.number().int(),
      }),
    ),
    saidAt: moment.nullable().meta({
      description: "Null for a blocker that waits: only facilitators know since when.",
    }),
    editedAt: moment.nullable(),
    version: z.number().int(),
    url: z.url(),
  })
  .meta({ id: "Message" });

/** Messages of one thread as programs read them. */
export async function shownIn(call: Call, about: Subject, messages: Message[]) {
  const shown = await showMessages(call.acting, about, messages);
  return shown.map((one) => asRead(call, about, one));
}

function asRead({ acting, platform }: Call, about: Subject, shown: ShownMessage) {
  const { id, kind, text, removed, voice, aboutId, ask, reactions, saidAt, editedAt } = shown;
  const waits = ask?.state === "open" || ask?.state === "taken";
  const hidesAge = kind === "blocker" && waits && !isFacilitator(acting.person);
  return {
    id,
    subject: { ...about, url: platform.mail.absolute(about.url) },
    kind,
    text,
    removed,
    author: { id: voice.personId ?? null, name: voice.name },
    own: voice.own,
    answers: aboutId,
    state: ask?.state ?? null,
    helpedWith: shown.helped,
    reactions,
    saidAt: hidesAge ? null : saidAt,
    editedAt,
    version: shown.version,
    url: platform.mail.absolute(messageUrl(acting.community.prefix, about, id)),
  };
}
