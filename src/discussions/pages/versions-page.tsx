import type { Subject } from "#kernel/subjects";
import { PageHead, Section, Speech, Speeches, Time, TypedText, useView } from "#ui";
import type { Message } from "../messages/message.ts";
import type { Revision } from "../messages/queries.ts";
import { messageUrl } from "../urls.ts";
import { useDiscussionsWords } from "../words.ts";

/** The words of a message as they were, for those who read the thread. */
export function VersionsPage(props: { subject: Subject; message: Message; revisions: Revision[] }) {
  const { subject, message, revisions } = props;
  const t = useDiscussionsWords();
  const prefix = useView().community?.prefix ?? "";
  return (
    <>
      <PageHead title={t("versions.title")}>
        <a href={messageUrl(prefix, subject, message.id)}>{subject.title}</a>
      </PageHead>
      <Section title={t("versions.now")}>
        {message.text ? <TypedText text={message.text} /> : <p>{t("message.removed")}</p>}
      </Section>
      {revisions.length > 0 && (
        <Section title={t("versions.before")}>
          <Speeches>
            {revisions.map(({ version, text, replacedAt }) => (
              <Speech
                key={version}
                id={`version-${version}`}
                name={t("versions.number", { number: version })}
                note={
                  <>
                    {t("versions.until")} <Time at={replacedAt} hour />
                  </>
                }
              >
                {text ? <TypedText text={text} /> : <p class="removed">{t("versions.empty")}</p>}
              </Speech>
            ))}
          </Speeches>
        </Section>
      )}
    </>
  );
}
