import { PageHead, useView } from "#ui";
import { talkUrl } from "../urls.ts";
import { useDiscussionsWords } from "../words.ts";
import { LiveMessages, type MessagesProps } from "./thread-section.tsx";
import { WriteForm, type WriteFormProps } from "./write-form.tsx";

export type ThreadPageProps = MessagesProps & {
  write: Omit<WriteFormProps, "subject" | "onSubject">;
};

/** What one reads and writes in a thread, on the page of its subject or on its own. */
export function Talk({ write, ...messages }: ThreadPageProps) {
  const { page, onSubject } = messages;
  const t = useDiscussionsWords();
  const prefix = useView().community?.prefix ?? "";
  return (
    <>
      <LiveMessages {...messages} />
      <WriteForm {...write} subject={page.subject} onSubject={onSubject} />
      <p>
        <a href={`${talkUrl(prefix, page.subject)}/dates`}>{t("dates.title")}</a>
      </p>
    </>
  );
}

/** The whole thread of a subject, on a page of its own. */
export function ThreadPage(props: ThreadPageProps) {
  const { subject } = props.page;
  const t = useDiscussionsWords();
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
    </>
  );
}
