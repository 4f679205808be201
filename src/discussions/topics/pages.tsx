import type { FieldErrors, Typed } from "#kernel/http";
import type { Action, PageSection, Station, Subject } from "#kernel/subjects";
import { writeRef } from "#kernel/subjects";
import type { Named } from "#members";
import {
  ActionBar,
  Button,
  Checkbox,
  Form,
  LinkButton,
  LiveRegion,
  PageBody,
  PageHead,
  Section,
  TextArea,
  TextField,
  Thread,
  Time,
  useView,
} from "#ui";
import type { Voice } from "../messages/voices.ts";
import { ForWhom, KindField } from "../pages/write-form.tsx";
import { newTopicPath, topicUrl } from "../urls.ts";
import { useDiscussionsWords } from "../words.ts";

export type NewTopicPageProps = { others: Named[]; typed?: Typed; errors?: FieldErrors };

/** A question that needs no other subject: one line is enough. */
export function NewTopicPage({ others, typed, errors }: NewTopicPageProps) {
  const t = useDiscussionsWords();
  const prefix = useView().community?.prefix ?? "";
  return (
    <>
      <PageHead title={t("topic.new")}>{t("topic.new.intro")}</PageHead>
      <Form action={prefix + newTopicPath} values={typed} errors={errors} draft="new-topic">
        <TextField
          name="title"
          label={t("topic.title")}
          hint={t("topic.title.hint")}
          maxlength={140}
          required
        />
        <TextArea name="text" label={t("topic.text")} maxlength={4000} />
        <KindField value="question" />
        <Checkbox name="unnamed" label={t("write.unnamed")} hint={t("write.unnamed.hint")} />
        <ForWhom others={others} />
        <ActionBar>
          <Button weight="filled" icon="speech">
            {t("topic.send")}
          </Button>
        </ActionBar>
      </Form>
    </>
  );
}

export type TopicPageProps = {
  subject: Subject;
  voice: Voice;
  openedAt: Date;
  stations: Station[];
  actions: Action[];
  sections: PageSection[];
};

export function TopicPage({
  subject,
  voice,
  openedAt,
  stations,
  actions,
  sections,
}: TopicPageProps) {
  const t = useDiscussionsWords();
  const prefix = useView().community?.prefix ?? "";
  const { id } = subject;
  return (
    <PageBody
      lead={
        <>
          <PageHead
            title={subject.title}
            kind={{ hue: "plain", icon: "speech", label: t("topic.kind") }}
            meta={[
              voice.href ? <a href={voice.href}>{voice.name}</a> : voice.name,
              <Time at={openedAt} />,
            ]}
          />
          {actions.length > 0 && (
            <ActionBar>
              {actions.map(({ label, href }) => (
                <LinkButton key={href} href={href}>
                  {label}
                </LinkButton>
              ))}
            </ActionBar>
          )}
        </>
      }
      aside={
        <LiveRegion src={`${topicUrl(prefix, { id, title: "" })}/fil`} topics={[writeRef(subject)]}>
          <Thread stations={stations} />
        </LiveRegion>
      }
    >
      {sections.map(({ title, body }) => (
        <Section key={title} title={title}>
          {body}
        </Section>
      ))}
    </PageBody>
  );
}
