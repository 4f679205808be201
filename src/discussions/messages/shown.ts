import { isFacilitator, type Acting } from "#kernel/acting";
import { memberUrl, peopleActedFor, peopleNamed } from "#members";
import { mayActForAuthor } from "../permissions.ts";
import { aroundMessages, type Around } from "./around.ts";
import {
  isWithheld,
  reactionKinds,
  type AskState,
  type Message,
  type MessageKind,
  type Place,
  type ReactionKind,
} from "./message.ts";
import { asksIn } from "./queries.ts";
import { voicesIn, type Voice, type Voices } from "./voices.ts";

export type ShownReaction = { kind: ReactionKind; mine: boolean; names: string[]; others: number };

/** A message as one person may see it, and what she may do with it. */
export type ShownMessage = {
  id: number;
  kind: MessageKind;
  text: string;
  removed: boolean;
  voice: Voice;
  /** Who typed it, told to whom it was noted for and to facilitators only. */
  enteredBy?: string;
  saidAt: Date;
  editedAt: Date | null;
  version: number;
  mentions: { written: string; href: string }[];
  aboutId: number | null;
  /** Where an ask stands, since when and by whom; `reopened` when it had been set aside or answered. */
  ask?: { state: AskState; reopened: boolean; at?: Date; by?: string };
  /** The asks it helped with. */
  helped: number[];
  reactions: ShownReaction[];
  /**
   * `help`: the asks of one's own for which one may say that this helped, or no longer. `openCase`:
   * ask, with a reason, who said it without a name.
   */
  may: {
    edit: boolean;
    react: boolean;
    changeState: boolean;
    openCase: boolean;
    help: { askId: number; marked: boolean }[];
  };
};

const mostNames = 3;

/** Shows messages of one thread to a person, all at once. */
export async function showMessages(
  acting: Acting,
  place: Place,
  messages: Message[],
): Promise<ShownMessage[]> {
  if (messages.length === 0) return [];
  const around = await aroundMessages(
    acting,
    messages.map(({ id }) => id),
  );
  const actedFor = new Set((await peopleActedFor(acting)).map(({ id }) => id));
  const speaksFor = (message: Message) =>
    message.authorId === acting.person.id ||
    (actedFor.has(message.authorId) && mayActForAuthor(acting, message, place));
  const own = await asksIn(acting, place, [acting.person.id, ...actedFor], {
    before: Math.max(...messages.map(({ id }) => id)),
    // One more than are shown: what the first one answers was asked before it.
    most: messages.length + 1,
    alsoIds: [
      ...messages.flatMap(({ aboutId }) => aboutId ?? []),
      ...around.helps.map(({ askId }) => askId),
    ],
  });
  const context: Context = {
    acting,
    place,
    around,
    voices: await voicesIn(acting, place, peopleAround(messages, around)),
    named: await peopleNamed(
      acting.db,
      around.mentions.map(({ personId }) => personId),
    ),
    speaksFor,
    ownAsks: own.filter(speaksFor),
  };
  return messages.map((message) => showMessage(context, message));
}

type Context = {
  acting: Acting;
  place: Place;
  around: Around;
  voices: Voices;
  named: Awaited<ReturnType<typeof peopleNamed>>;
  speaksFor: (message: Message) => boolean;
  ownAsks: Message[];
};

function peopleAround(messages: Message[], { reactions, steps }: Around): number[] {
  return [
    ...messages.flatMap(({ authorId, enteredById }) => [authorId, enteredById]),
    ...reactions.map(({ personId }) => personId),
    ...steps.map(({ byId }) => byId),
  ];
}

function showMessage(context: Context, message: Message): ShownMessage {
  const { acting, around, voices, named } = context;
  const { id, kind, text, saidAt, editedAt, version, aboutId } = message;
  const removed = message.removedAt !== null;
  const mentions = around.mentions.filter(({ messageId }) => messageId === id);
  return {
    id,
    kind,
    text,
    removed,
    saidAt,
    editedAt: removed ? null : editedAt,
    version,
    aboutId,
    voice: voices.of(message),
    enteredBy: enteredBy(context, message),
    mentions: mentions.flatMap(({ personId, written }) => {
      const person = named.get(personId);
      return person ? [{ written, href: memberUrl(acting.community.prefix, person) }] : [];
    }),
    ask: removed ? undefined : showAsk(context, message),
    helped: around.helps.filter(({ messageId }) => messageId === id).map(({ askId }) => askId),
    reactions: removed ? [] : reactionKinds.map((kind) => showReaction(context, id, kind)),
    may: whatOneMay(context, message),
  };
}

function enteredBy({ acting, place, voices }: Context, message: Message): string | undefined {
  const { authorId, enteredById } = message;
  if (authorId === enteredById) return undefined;
  const { person } = acting;
  const told = isWithheld(message, place)
    ? person.id === enteredById || person.id === authorId
    : person.id === authorId || isFacilitator(person);
  return told ? voices.ofPerson(enteredById).name : undefined;
}

function showAsk({ around, voices }: Context, message: Message): ShownMessage["ask"] {
  if (!message.state) return undefined;
  const step = around.steps.find(({ messageId }) => messageId === message.id);
  if (!step) return { state: message.state, reopened: false };
  // Who asked goes on as she asked: without a name, where she asked without.
  const by = step.byId === message.authorId ? voices.of(message) : voices.ofPerson(step.byId);
  return { state: message.state, reopened: step.state === "open", at: step.at, by: by.name };
}

function showReaction(
  { acting, around, voices }: Context,
  id: number,
  kind: ReactionKind,
): ShownReaction {
  const people = around.reactions
    .filter((one) => one.messageId === id && one.kind === kind)
    .map(({ personId }) => personId);
  const shown = people.map((person) => voices.ofPerson(person));
  const names = shown.flatMap(({ name, personId }) => (personId ? [name] : [])).slice(0, mostNames);
  return {
    kind,
    mine: people.includes(acting.person.id),
    names,
    others: people.length - names.length,
  };
}

function whatOneMay(context: Context, message: Message): ShownMessage["may"] {
  const { acting, place, speaksFor } = context;
  const there = message.removedAt === null;
  const mine = speaksFor(message);
  return {
    edit: there && mine,
    react: there && message.authorId !== acting.person.id,
    changeState: there && message.state !== null && (mine || isFacilitator(acting.person)),
    openCase: there && !mine && isFacilitator(acting.person) && isWithheld(message, place),
    help: there ? asksItMayHelp(context, message) : [],
  };
}

/** The ask it answers, else the latest before it; and those already said to be helped. */
function asksItMayHelp({ ownAsks, around }: Context, message: Message) {
  const before = ownAsks.filter(
    ({ id, authorId }) => id < message.id && authorId !== message.authorId,
  );
  const answered = before.find(({ id }) => id === message.aboutId) ?? before.at(-1);
  const marked = (askId: number) =>
    around.helps.some((help) => help.askId === askId && help.messageId === message.id);
  return before
    .filter(({ id }) => id === answered?.id || marked(id))
    .map(({ id }) => ({ askId: id, marked: marked(id) }));
}
