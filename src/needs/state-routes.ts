import type { Acting } from "#kernel/acting";
import { Conflict } from "#kernel/errors";
import { post, type Route, type Visit } from "#kernel/http";
import { joinNeed, leaveNeed } from "./allies/ally.ts";
import { meetAllies, mostMet } from "./allies/meet-allies.ts";
import { refusalWords } from "./introductions/refusals.ts";
import { introductionWords } from "./introductions/words.ts";
import { restorePosting, withdrawPosting } from "./postings/edit.ts";
import type { PostingKind } from "./postings/posting.ts";
import { findPosting } from "./postings/queries.ts";
import { renew, reopen, setAside } from "./states/set-aside.ts";
import { introductionUrl, postingsPath, postingUrl } from "./urls.ts";
import { sayUnsuited, takeBackUnsuited } from "./unsuited/say-unsuited.ts";
import { needsWords } from "./words.ts";

type Act = (acting: Acting, kind: PostingKind, id: number) => Promise<void>;
type Said = "withdrawn" | "restored" | "setAside.done" | "reopen.done" | "renew.done";

/** What one presses on the page of a need or an offer to change where it stands. */
export const stateRoutes = (kind: PostingKind): Route[] => [
  gesture(kind, "retrait", withdrawPosting, "withdrawn"),
  gesture(kind, "remise-en-ligne", restorePosting, "restored"),
  gesture(kind, "mise-de-cote", setAside, "setAside.done"),
  gesture(kind, "reouverture", reopen, "reopen.done"),
  gesture(kind, "actualite", renew, "renew.done"),
];

export const allyRoutes: Route[] = [
  allying("moi-aussi", joinNeed, "joined"),
  allying("plus-moi", leaveNeed, "left"),
  suiting("pas-mon-sujet", sayUnsuited, "unsuited.done"),
  suiting("mon-sujet", takeBackUnsuited, "unsuited.takenBack"),
  post(`${postingsPath.need}/:id/entre-nous`, "member", meet),
];

function gesture(kind: PostingKind, noun: string, act: Act, said: Said): Route {
  return post(`${postingsPath[kind]}/:id/${noun}`, "member", async (visit) => {
    const posting = await seen(visit, kind);
    const acting = await visit.actingForOwner(posting.personId);
    const to = await visit.once(`${kind}.${noun}`, await visit.typed(), acting, async (acting) => {
      await act(acting, kind, posting.id);
      return postingUrl(visit.prefix, posting);
    });
    return visit.redirect(to, {
      text: needsWords(visit.locale)(said, { title: posting.title }),
    });
  });
}

function allying(
  noun: string,
  act: (acting: Acting, needId: number) => Promise<void>,
  said: "joined" | "left",
): Route {
  return post(`${postingsPath.need}/:id/${noun}`, "member", async (visit) => {
    const need = await seen(visit, "need");
    const { pour } = await visit.typed();
    await act(await visit.actingFor(Number(pour) || undefined), need.id);
    return visit.redirect(postingUrl(visit.prefix, need), {
      text: needsWords(visit.locale)(said),
    });
  });
}

/** What one says of a need for oneself alone. */
function suiting(
  noun: string,
  act: (acting: Acting, needId: number) => Promise<void>,
  said: "unsuited.done" | "unsuited.takenBack",
): Route {
  return post(`${postingsPath.need}/:id/${noun}`, "member", async (visit) => {
    const need = await seen(visit, "need");
    await act(visit.acting, need.id);
    return visit.redirect(postingUrl(visit.prefix, need), {
      text: needsWords(visit.locale)(said),
    });
  });
}

/** "Nous mettre en relation", among those who seek the same. */
async function meet(visit: Visit): Promise<Response> {
  const need = await seen(visit, "need");
  const typed = await visit.typed();
  const back = postingUrl(visit.prefix, need);
  const withIds = (typed["avec"] ?? "").split(/\s+/).filter(Boolean).map(Number);
  if (withIds.length === 0 || withIds.length > mostMet)
    return visit.redirect(back, { text: needsWords(visit.locale)("allies.choose") });
  const { acting } = visit;
  try {
    const to = await visit.once("needs.meet-allies", typed, acting, async (acting) => {
      const { id } = await meetAllies(acting, need.id, withIds);
      return introductionUrl(visit.prefix, id);
    });
    return visit.redirect(to, { text: introductionWords(visit.locale)("proposed") });
  } catch (refusal) {
    const text = refusal instanceof Conflict && refusalWords(visit.locale, refusal);
    if (!text) throw refusal;
    return visit.redirect(back, { text });
  }
}

function seen(visit: Visit, kind: PostingKind) {
  const { looking } = visit;
  return looking.db.reading((db) => findPosting({ ...looking, db }, kind, visit.id()));
}
