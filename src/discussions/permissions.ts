import { concerned, isFacilitator, type Acting } from "#kernel/acting";
import { isWithheld, type Message, type Place } from "./messages/message.ts";

/** One's own words, and nobody else's: not even a facilitator changes what another said. */
export function mayEdit(acting: Acting, message: Message): boolean {
  return concerned(acting).id === message.authorId && message.removedAt === null;
}

/** Only who asked knows what helped. */
export function mayMarkHelp(acting: Acting, ask: Message): boolean {
  return concerned(acting).id === ask.authorId && ask.state !== null && ask.removedAt === null;
}

/** Who asked, or a facilitator, sets an ask aside and reopens it. */
export function mayChangeState(acting: Acting, ask: Message): boolean {
  if (ask.state === null || ask.removedAt !== null) return false;
  return concerned(acting).id === ask.authorId || isFacilitator(acting.person);
}

/** Where an author is withheld, only who entered it may go on for her: else it would tell who she is. */
export function mayActForAuthor(
  acting: Acting,
  message: Message,
  place: Pick<Place, "veiled">,
): boolean {
  return !isWithheld(message, place) || message.enteredById === acting.person.id;
}
