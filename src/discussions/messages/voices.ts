import type { Looking } from "#kernel/acting";
import { appearances, memberUrl } from "#members";
import { discussionsWords } from "../words.ts";
import { isWithheld, type Message, type Place } from "./message.ts";

/** Who says something, as far as who looks may know. */
export type Voice = {
  name: string;
  /** Whose number programs are told; nothing where the name is withheld. */
  personId?: number;
  href?: string;
  own: boolean;
};

type Said = Pick<Message, "authorId" | "unnamed">;

/** How people are named in threads; who is veiled around a thread's subject is named to nobody. */
export async function voicesAmong(
  looking: Looking,
  personIds: readonly number[],
): Promise<(said: Said, place: Place) => Voice> {
  const appearance = await appearances(looking, personIds);
  const t = discussionsWords(looking.locale);
  const hidden = (id: number, { kind, veiled = [] }: Place): string => {
    if (!veiled.includes(id)) return t("voice.someone");
    return t(kind === "offer" ? "voice.proposer" : "voice.asker");
  };
  return (said, place) => {
    const { authorId } = said;
    const own = authorId === looking.person?.id;
    if (isWithheld(said, place))
      return { name: own ? t("voice.youUnnamed") : hidden(authorId, place), own };
    const { name, person } = appearance(authorId);
    if (!person) return { name, own };
    return { name, personId: authorId, href: memberUrl(looking.community.prefix, person), own };
  };
}

export type Voices = {
  of(said: Said): Voice;
  /** Someone who is not the author of what is shown: who reacted, who can come. */
  ofPerson(id: number): Voice;
};

/** The same for one thread. */
export async function voicesIn(
  looking: Looking,
  place: Place,
  personIds: readonly number[],
): Promise<Voices> {
  const voice = await voicesAmong(looking, personIds);
  return {
    of: (said) => voice(said, place),
    ofPerson: (id) => voice({ authorId: id, unnamed: false }, place),
  };
}
