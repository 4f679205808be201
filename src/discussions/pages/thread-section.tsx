import { writeRef } from "#kernel/subjects";
import type { ComponentChildren } from "preact";
import { ActionBar, LinkButton, LiveRegion, Speeches, useView } from "#ui";
import type { ThreadPage } from "../thread.ts";
import { messageUrl, talkUrl } from "../urls.ts";
import { useDiscussionsWords } from "../words.ts";
import { MessageView } from "./message-view.tsx";

export type MessagesProps = {
  page: ThreadPage;
  seesAge: boolean;
  /** The messages stand on the subject's own page, and their gestures come back to it. */
  onSubject: boolean;
  /** The searches for a date, before what was said. */
  dates?: ComponentChildren;
};

/** The messages of a thread, followed while they are read. */
export function LiveMessages(props: MessagesProps) {
  const { page, onSubject } = props;
  const prefix = useView().community?.prefix ?? "";
  const query = new URLSearchParams({
    ...(page.until ? { jusqua: String(page.until) } : {}),
    ...(onSubject ? { ici: "sujet" } : {}),
  }).toString();
  const src = `${talkUrl(prefix, page.subject)}/messages${query && `?${query}`}`;
  return (
    <LiveRegion src={src} topics={[writeRef(page.subject)]} spoken>
      <Messages {...props} />
    </LiveRegion>
  );
}

export function Messages({ page, seesAge, onSubject, dates }: MessagesProps) {
  const { subject, messages, before, first, after, until } = page;
  const t = useDiscussionsWords();
  const prefix = useView().community?.prefix ?? "";
  const back: Record<string, string> = {
    ...(onSubject ? { ici: "sujet" } : {}),
    ...(until ? { jusqua: String(until) } : {}),
  };
  return (
    <>
      {dates}
      {before && (
        <ActionBar>
          <LinkButton href={messageUrl(prefix, subject, before)}>{t("thread.before")}</LinkButton>
          {first && (
            <LinkButton weight="quiet" href={talkUrl(prefix, subject, first)}>
              {t("thread.first")}
            </LinkButton>
          )}
        </ActionBar>
      )}
      {messages.length === 0 && <p class="hint">{t("thread.empty")}</p>}
      <Speeches label={t("thread.title")}>
        {messages.map((message) => (
          <MessageView
            key={message.id}
            subject={subject}
            message={message}
            seesAge={seesAge}
            back={back}
          />
        ))}
      </Speeches>
      {until && (
        <ActionBar>
          {after && (
            <LinkButton href={talkUrl(prefix, subject, after)}>{t("thread.after")}</LinkButton>
          )}
          <LinkButton weight={after ? "quiet" : undefined} href={talkUrl(prefix, subject)}>
            {t("thread.latest")}
          </LinkButton>
        </ActionBar>
      )}
    </>
  );
}
