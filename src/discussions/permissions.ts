import { concerned, isFacilitator, type Acting } from "#kernel/acting";
import { isWithheld, type Message, type Place } from "./messages/message.ts";

/**
 * Whose words they are, or who acts for them. For words without a name, only who noted them: trying
 * one person after another must not find out who said them.
 */
function isAuthor(acting: Acting, { authorId, unnamed, enteredById }: Message): boolean {
  if (concerned(acting).id !== authorId) return false;
  return !acting.onBehalfOf || !unnamed || enteredById === acting.person.id;
}

/** One's own words, and nobody else's: not even a facilitator changes what another said. */
export function mayEdit(acting: Acting, message: Message): boolean {
  return isAuthor(acting, message) && message.removedAt === null;
}

/** Only who asked knows what helped. */
export function mayMarkHelp(acting: Acting, ask: Message): boolean {
  return isAuthor(acting, ask) && ask.state !== null && ask.removedAt === null;
}

/** Who asked, or a facilitator, sets an ask aside and reopens it. */
export function mayChangeState(acting: Acting, ask: Message): boolean {
  if (ask.state === null || ask.removedAt !== null) return false;
  return isAuthor(acting, ask) || isFacilitator(acting.person);
}

/** Where an author is withheld, only who entered it may go on for her: else it would tell who she is. */
export function mayActForAuthor(
  acting: Acting,
  message: Message,
  place: Pick<Place, "veiled">,
): boolean {
  return !isWithheld(message, place) || message.enteredById === acting.person.id;
}
