import { slug } from "#kernel/text";
import { writeRef, type SubjectRef } from "#kernel/subjects";

export const discussionsPath = "/echanges";
export const newTopicPath = "/echanges/nouveau";
export const messagesPath = "/echanges/messages";
export const datesPath = "/echanges/dates";
export const topicsPath = "/sujets";
export const conversationsPath = "/conversations";
export const newConversationPath = "/conversations/nouvelle";

/**
 * The whole thread of a subject, on pages of its own: `/echanges/need-12`.
 * @param until the message that ends the page; without, it is the latest page
 */
export function talkUrl(prefix: string, subject: SubjectRef, until?: number): string {
  return `${prefix}${discussionsPath}/${writeRef(subject)}${until ? `?jusqua=${until}` : ""}`;
}

/** Where one message is read, with what came before it. */
export function messageUrl(prefix: string, subject: SubjectRef, messageId: number): string {
  return `${talkUrl(prefix, subject, messageId)}#message-${messageId}`;
}

/** What one does with a message: `/echanges/messages/45/modification`. */
export function messageActUrl(prefix: string, id: number, act: string): string {
  return `${prefix}${messagesPath}/${id}/${act}`;
}

/** What one does with a poll of dates: `/echanges/dates/7/reponses`. */
export function datesActUrl(prefix: string, id: number, act: string): string {
  return `${prefix}${datesPath}/${id}/${act}`;
}

export function topicUrl(prefix: string, { id, title }: { id: number; title: string }): string {
  const words = slug(title);
  return `${prefix}${topicsPath}/${id}${words ? `-${words}` : ""}`;
}

export function conversationUrl(prefix: string, id: number): string {
  return `${prefix}${conversationsPath}/${id}`;
}

/** Where one writes to a member for the first time. */
export function newConversationUrl(prefix: string, personId: number): string {
  return `${prefix}${newConversationPath}?avec=${personId}`;
}
