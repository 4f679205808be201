import type { KeptMail } from "#kernel/mail";
import { Disclosure, EmptyState, PageHead, Time } from "#ui";
import { useHomeWords } from "../words.ts";

export function MailboxPage({ mails }: { mails: KeptMail[] }) {
  const t = useHomeWords();
  return (
    <>
      <PageHead title={t("mailbox.title")}>{t("mailbox.intro")}</PageHead>
      {mails.length === 0 && <EmptyState icon="letter" sentence={t("mailbox.empty")} />}
      {mails.map(({ id, letter, writtenAt }, index) => (
        <Disclosure
          key={id}
          open={index === 0}
          summary={
            <>
              {letter?.subject}{" "}
              <small>
                {t("mailbox.to", { to: letter?.to ?? "" })}, <Time at={writtenAt} hour />
              </small>
            </>
          }
        >
          <p class="mail">
            {letter?.text.split("\n").map((line, row) => (
              <MailLine key={row} line={line} />
            ))}
          </p>
        </Disclosure>
      ))}
    </>
  );
}

/** An address in a mail can be followed, as in any mail program. */
function MailLine({ line }: { line: string }) {
  const parts = line.split(/(https?:\/\/\S+)/);
  return (
    <>
      {parts.map((part, index) =>
        index % 2 ? (
          <a key={index} href={part}>
            {part}
          </a>
        ) : (
          part
        ),
      )}
      <br />
    </>
  );
}
