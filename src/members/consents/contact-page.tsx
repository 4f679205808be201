import type { Named } from "../queries.ts";
import {
  ActionBar,
  DefinitionList,
  LinkButton,
  PageHead,
  PostButton,
  RowList,
  Section,
  Time,
} from "#ui";
import { memberUrl } from "../urls.ts";
import type { Contact, SaidConsent } from "./contacts.ts";
import { contactsUrl, contactUrl } from "./urls.ts";
import { useConsentsWords } from "./words.ts";

export type ContactPageProps = {
  prefix: string;
  contact: Contact;
  said: SaidConsent[];
  people: Map<number, Named>;
};

/** One contact: all that was said of the letter, and what a facilitator notes when she is asked to. */
export function ContactPage(props: ContactPageProps) {
  const { prefix, contact } = props;
  const t = useConsentsWords();
  const { id, name, email, place, state, stopped, member } = contact;
  const letter = t(`one.${state}`);
  return (
    <>
      <PageHead
        title={name}
        meta={[member && <a href={memberUrl(prefix, contact)}>{t("member")}</a>]}
      />
      <DefinitionList
        items={[
          { term: t("email"), description: email ?? t("email.none") },
          ...(place ? [{ term: t("place"), description: place }] : []),
          {
            term: t("letter"),
            description: stopped
              ? t("line.stopped", { said: letter, why: t(`stopped.${stopped}`) }).replace(/,$/, "")
              : letter,
          },
        ]}
      />
      <History {...props} />
      {state !== "stopped" && (
        <Section title={t("gestures")}>
          {state !== "refused" && (
            <>
              <p>{t("withdraw.what")}</p>
              <ActionBar>
                <PostButton action={contactUrl(prefix, id, "retrait")}>{t("withdraw")}</PostButton>
              </ActionBar>
            </>
          )}
          {email && (
            <>
              <p>{t("stop.what")}</p>
              <ActionBar>
                <PostButton action={contactUrl(prefix, id, "refus")}>{t("stop")}</PostButton>
              </ActionBar>
            </>
          )}
        </Section>
      )}
      <ActionBar>
        <LinkButton weight="quiet" href={contactsUrl(prefix, { words: "" })}>
          {t("back")}
        </LinkButton>
      </ActionBar>
    </>
  );
}

function History({ said, people }: ContactPageProps) {
  const t = useConsentsWords();
  return (
    <Section title={t("history")}>
      {said.length === 0 && <p>{t("history.none")}</p>}
      <RowList
        rows={said.map(({ id, given, saidAt, source, notedById, notedAt }) => {
          const name = people.get(notedById ?? 0)?.name;
          return {
            key: id,
            title: t(given ? "history.given" : "history.refused"),
            note: (
              <>
                {saidAt ? <Time at={saidAt} /> : t("history.unknown")}
                <br />
                {name
                  ? t("history.noted", { source, name })
                  : t("history.notedAlone", { source })}, <Time at={notedAt} />
              </>
            ),
          };
        })}
      />
    </Section>
  );
}
