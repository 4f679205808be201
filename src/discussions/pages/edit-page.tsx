import type { FieldErrors, Typed } from "#kernel/http";
import type { Subject } from "#kernel/subjects";
import {
  ActionBar,
  Button,
  Form,
  LinkButton,
  Notice,
  PageHead,
  PostButton,
  Section,
  TextArea,
  TypedText,
  useView,
} from "#ui";
import type { Message } from "../messages/message.ts";
import { messageActUrl, messageUrl } from "../urls.ts";
import { useDiscussionsWords } from "../words.ts";

export type EditPageProps = {
  subject: Subject;
  message: Message;
  typed?: Typed;
  errors?: FieldErrors;
  /** It was changed while it was being changed. */
  changedMeanwhile?: boolean;
};

/** One's own words, to be changed or taken out. */
export function EditPage({ subject, message, typed, errors, changedMeanwhile }: EditPageProps) {
  const t = useDiscussionsWords();
  const prefix = useView().community?.prefix ?? "";
  return (
    <>
      <PageHead title={t(changedMeanwhile ? "conflict.title" : "edit.title")}>
        <a href={subject.url}>{subject.title}</a>
      </PageHead>
      {changedMeanwhile && (
        <>
          <Notice tone="warn">{t("conflict.text")}</Notice>
          <Section title={t("conflict.theirs")}>
            <TypedText text={message.text} />
          </Section>
        </>
      )}
      <Form
        action={messageActUrl(prefix, message.id, "modification")}
        values={typed ?? { text: message.text }}
        errors={errors}
        version={message.version}
        draft={`edition-${message.id}`}
      >
        <TextArea
          name="text"
          label={t("edit.text")}
          hint={t("edit.hint")}
          maxlength={4000}
          required
        />
        <ActionBar>
          <Button weight="filled">{t("edit.save")}</Button>
          <LinkButton weight="quiet" href={messageUrl(prefix, subject, message.id)}>
            {t("edit.cancel")}
          </LinkButton>
        </ActionBar>
      </Form>
      <Section title={t("remove.title")}>
        <p>{t("remove.what")}</p>
        <ActionBar>
          <PostButton action={messageActUrl(prefix, message.id, "retrait")}>
            {t("remove")}
          </PostButton>
        </ActionBar>
      </Section>
    </>
  );
}
