import type { SubjectRef } from "#kernel/subjects";

export const messageKinds = ["remark", "question", "blocker", "win", "result", "feedback"] as const;
export type MessageKind = (typeof messageKinds)[number];

/** Kinds that wait for something from others, and have a state. */
export const askKinds = ["question", "blocker", "feedback"] as const;
export type AskKind = (typeof askKinds)[number];

/** `taken`: somebody answered, and the asker has not said yet whether it helped. */
export type AskState = "open" | "taken" | "answered" | "aside";

export const reactionKinds = ["thanks", "learned", "puzzled"] as const;
export type ReactionKind = (typeof reactionKinds)[number];

export type Message = {
  id: number;
  subject: SubjectRef;
  authorId: number;
  enteredById: number;
  /** Said without the author's name. See `isWithheld`. */
  unnamed: boolean;
  kind: MessageKind;
  text: string;
  aboutId: number | null;
  saidAt: Date;
  editedAt: Date | null;
  removedAt: Date | null;
  version: number;
  state: AskState | null;
};

/** Where a message is said: a subject, with who is veiled around it. */
export type Place = SubjectRef & { veiled?: readonly number[] };

export function isAsk(kind: MessageKind): kind is AskKind {
  return (askKinds as readonly string[]).includes(kind);
}

/** The author's name is kept from everybody but the author. */
export function isWithheld(
  { authorId, unnamed }: Pick<Message, "authorId" | "unnamed">,
  { veiled = [] }: { veiled?: readonly number[] },
): boolean {
  return unnamed || veiled.includes(authorId);
}

/** Two or three people alone: without a name, each would still be known. */
export function isAmongFew({ kind }: SubjectRef): boolean {
  return kind === "conversation" || kind === "introduction";
}

/** A page of a person is hers, and a message is answered in its own thread. */
export function hasThread({ kind }: SubjectRef): boolean {
  return kind !== "person" && kind !== "message";
}
