import type { FieldErrors, Typed } from "#kernel/http";
import type { PageSection, Subject } from "#kernel/subjects";
import type { Named } from "#members";
import {
  ActionBar,
  Button,
  Card,
  CardList,
  EmptyState,
  Form,
  Notice,
  PageHead,
  Pagination,
  Section,
  TextArea,
  Time,
  useView,
} from "#ui";
import { conversationsPath } from "../urls.ts";
import { useDiscussionsWords } from "../words.ts";

export type ConversationPageProps = {
  subject: Subject;
  /** In whose name the viewer reads and writes. */
  asName?: string;
  /** The other one does not sign in: others read with her what one writes. */
  readFor?: string;
  sections: PageSection[];
};

export function ConversationPage({ subject, asName, readFor, sections }: ConversationPageProps) {
  const t = useDiscussionsWords();
  return (
    <>
      <PageHead
        title={subject.title}
        kind={{ hue: "plain", icon: "letter", label: t("conversation.kind") }}
      />
      {asName && <Notice>{t("conversation.as", { name: asName })}</Notice>}
      {readFor && <Notice>{t("conversation.readFor", { name: readFor })}</Notice>}
      {sections.map(({ title, body }) => (
        <Section key={title} title={title}>
          {body}
        </Section>
      ))}
    </>
  );
}

export type ConversationShown = {
  id: number;
  name: string;
  href: string;
  /** In whose name, when it is not the viewer's own. */
  asName?: string;
  lastAt: Date;
  /** The last word is the other one's. */
  theirs: boolean;
};

export function ConversationsPage(props: {
  lines: ConversationShown[];
  next?: string;
  first?: string;
}) {
  const { lines, next, first } = props;
  const t = useDiscussionsWords();
  return (
    <>
      <PageHead title={t("conversation.list")}>{t("conversation.intro")}</PageHead>
      {lines.length === 0 && (
        <EmptyState
          icon="letter"
          sentence={t("conversation.empty")}
          why={t("conversation.empty.why")}
        />
      )}
      <CardList>
        {lines.map(({ id, name, href, asName, lastAt, theirs }) => (
          <Card
            key={id}
            title={name}
            href={href}
            level={2}
            person={name}
            forYou={theirs}
            meta={[
              t(theirs ? "conversation.theirs" : "conversation.yours", { name }),
              <Time at={lastAt} />,
              asName && t("conversation.asShort", { name: asName }),
            ]}
          />
        ))}
      </CardList>
      <Pagination next={next} first={first} />
    </>
  );
}

/** One writes to a member for the first time. */
export function NewConversationPage(props: { other: Named; typed?: Typed; errors?: FieldErrors }) {
  const { other, typed, errors } = props;
  const t = useDiscussionsWords();
  const prefix = useView().community?.prefix ?? "";
  return (
    <>
      <PageHead title={t("conversation.with", { name: other.name })}>
        {t("conversation.intro")}
      </PageHead>
      <Form
        action={prefix + conversationsPath}
        values={typed}
        errors={errors}
        draft={`conversation-${other.id}`}
      >
        <input type="hidden" name="person" value={other.id} />
        <TextArea name="text" label={t("write.text")} maxlength={4000} required />
        <ActionBar>
          <Button weight="filled" icon="letter">
            {t("write.send")}
          </Button>
        </ActionBar>
      </Form>
    </>
  );
}
