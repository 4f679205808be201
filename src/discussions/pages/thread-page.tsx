import { LinkButton, PageHead, useView } from "#ui";
import type { ComponentChildren } from "preact";
import { threadUrl } from "../urls.ts";
import { useDiscussionsWords } from "../words.ts";
import { LiveMessages, type MessagesProps } from "./thread-section.tsx";
import { WriteForm, type WriteFormProps } from "./write-form.tsx";

export type ThreadPageProps = MessagesProps & {
  write: Omit<WriteFormProps, "subject" | "onSubject">;
  /** The polls of dates, before what was said. */
  dates?: ComponentChildren;
};

/** What one reads and writes in a thread, on the page of its subject or on its own. */
export function Talk({ write, dates, ...messages }: ThreadPageProps) {
  const { page, onSubject } = messages;
  return (
    <>
      {dates}
      <LiveMessages {...messages} />
      <WriteForm {...write} subject={page.subject} onSubject={onSubject} />
    </>
  );
}

/** The whole thread of a subject, on a page of its own. */
export function ThreadPage(props: ThreadPageProps) {
  const { subject, until } = props.page;
  const t = useDiscussionsWords();
  const prefix = useView().community?.prefix ?? "";
  return (
    <>
      <PageHead
        title={subject.title}
        kind={{ hue: "plain", icon: "speech", label: t("thread.title") }}
      >
        <p>
          <a href={subject.url}>{t("thread.back")}</a>
        </p>
      </PageHead>
      <Talk {...props} />
      {until && (
        <p>
          <LinkButton href={threadUrl(prefix, subject)}>{t("thread.latest")}</LinkButton>
        </p>
      )}
    </>
  );
}
