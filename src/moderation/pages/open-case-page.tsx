import type { FieldErrors, Typed } from "#kernel/http";
import { openCaseUrl, type Subject } from "#kernel/subjects";
import { ActionBar, Button, Form, LinkButton, Notice, PageHead, TextArea } from "#ui";
import { useModerationWords } from "../words.ts";

export type OpenCasePageProps = {
  prefix: string;
  subject: Subject;
  typed?: Typed;
  errors?: FieldErrors;
};

/** Before a name is shown: why it has to be. */
export function OpenCasePage({ prefix, subject, typed, errors }: OpenCasePageProps) {
  const t = useModerationWords();
  return (
    <>
      <PageHead title={t("open.title")}>
        <p>
          {t("open.about")} <a href={subject.url}>{subject.title}</a>
        </p>
      </PageHead>
      <Notice tone="warn">{t("open.warning")}</Notice>
      <Form action={openCaseUrl(prefix, subject)} values={typed} errors={errors}>
        <TextArea
          name="reason"
          label={t("open.reason")}
          hint={t("open.reason.hint")}
          rows={3}
          maxlength={500}
          required
        />
        <ActionBar>
          <Button weight="filled">{t("open.see")}</Button>
          <LinkButton weight="quiet" href={subject.url}>
            {t("open.back")}
          </LinkButton>
        </ActionBar>
      </Form>
    </>
  );
}
