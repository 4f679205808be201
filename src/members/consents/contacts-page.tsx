import {
  ActionBar,
  Button,
  EmptyState,
  Form,
  LinkButton,
  PageHead,
  Pagination,
  RowList,
  Tabs,
  TextField,
  Time,
} from "#ui";
import { importsPath } from "../urls.ts";
import { consentStates, type Contact, type SoughtContacts } from "./contacts.ts";
import { contactsPath, contactsUrl, contactUrl } from "./urls.ts";
import { useConsentsWords } from "./words.ts";

export type ContactsPageProps = {
  prefix: string;
  sought: SoughtContacts;
  contacts: Contact[];
  /** Addresses that refused and belong to nobody here. */
  strangers: number;
  next?: string;
  first?: string;
};

/** Who is written to or not, and by which word of theirs. */
export function ContactsPage(props: ContactsPageProps) {
  const { prefix, sought, contacts, strangers, next, first } = props;
  const t = useConsentsWords();
  const lineOf = useContactLine();
  const { words, state } = sought;
  return (
    <>
      <PageHead title={t("title")}>{t("intro")}</PageHead>
      <ActionBar>
        <LinkButton icon="plus" href={prefix + importsPath}>
          {t("import")}
        </LinkButton>
        {contacts.length > 0 && (
          <LinkButton weight="quiet" href={contactsUrl(prefix, sought, { as: "/export.csv" })}>
            {t("export")}
          </LinkButton>
        )}
      </ActionBar>
      <search>
        <Form method="get" action={prefix + contactsPath} values={{ q: words }}>
          <TextField name="q" type="search" label={t("words")} maxlength={200} autocomplete="off" />
          {state && <input type="hidden" name="etat" value={state} />}
          <ActionBar>
            <Button icon="search">{t("submit")}</Button>
          </ActionBar>
        </Form>
      </search>
      <Tabs
        label={t("states")}
        items={[undefined, ...consentStates].map((one) => ({
          label: t(`state.${one ?? "all"}`),
          href: contactsUrl(prefix, { words, state: one }),
          current: one === state,
        }))}
      />
      {contacts.length === 0 && <Nobody {...props} />}
      <RowList
        rows={contacts.map((contact) => ({
          key: contact.id,
          title: contact.name,
          href: contactUrl(prefix, contact.id),
          note: lineOf(contact),
        }))}
      />
      <Pagination next={next} first={first} />
      {strangers > 0 && <p>{t.count("strangers", strangers)}</p>}
    </>
  );
}

function Nobody({ prefix, sought }: ContactsPageProps) {
  const t = useConsentsWords();
  if (!sought.words && !sought.state)
    return <EmptyState icon="people" sentence={t("empty")} why={t("empty.why")} />;
  const whole = contactsUrl(prefix, { words: "" });
  return (
    <EmptyState
      icon="people"
      sentence={t("none")}
      action={<LinkButton href={whole}>{t("widen")}</LinkButton>}
    />
  );
}

/** What somebody agreed to, where it was said and when. */
function useContactLine() {
  const t = useConsentsWords();
  return ({ email, member, state, saidAt, notedAt, source, stopped, stoppedAt }: Contact) => {
    const said = t(`one.${state}`);
    const who = [email, member && t("member")].filter(Boolean).join(", ");
    return (
      <>
        {who}
        {who && <br />}
        {stopped && stoppedAt ? (
          <>
            {t("line.stopped", { said, why: t(`stopped.${stopped}`) })} <Time at={stoppedAt} />
          </>
        ) : source && notedAt ? (
          <>
            {t("line.said", { said })} <Time at={saidAt ?? notedAt} />. {source}
          </>
        ) : (
          said
        )}
      </>
    );
  };
}
