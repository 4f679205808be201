import type { FieldErrors, Typed } from "#kernel/http";
import { writeRef, type Subject } from "#kernel/subjects";
import type { Named } from "#members";
import { ActionBar, Button, Form, LinkButton, PageHead, Select, TextField } from "#ui";
import { contributionsPath } from "../urls.ts";
import { useEconomyWords } from "../words.ts";

export type NewContributionPageProps = {
  prefix: string;
  subject: Subject;
  /** Calendar days in the community's zone. */
  firstDay: string;
  today: string;
  /** Those for whom the viewer may note time. */
  representable: Named[];
  typed: Typed;
  errors?: FieldErrors;
};

export function NewContributionPage(props: NewContributionPageProps) {
  const { prefix, subject, typed, errors } = props;
  const t = useEconomyWords();
  return (
    <>
      <PageHead title={t("give")}>
        <p>
          {t("new.for")} <a href={subject.url}>{subject.title}</a>
        </p>
      </PageHead>
      <Form action={prefix + contributionsPath} values={typed} errors={errors}>
        <input type="hidden" name="pour" value={writeRef(subject)} />
        <TimeFields {...props} />
        <ActionBar>
          <Button weight="filled" icon="clock">
            {t("new.save")}
          </Button>
          <LinkButton weight="quiet" href={subject.url}>
            {t("new.back")}
          </LinkButton>
        </ActionBar>
      </Form>
    </>
  );
}

function TimeFields({ firstDay, today, representable }: NewContributionPageProps) {
  const t = useEconomyWords();
  return (
    <>
      <TextField
        name="duration"
        label={t("new.duration")}
        hint={t("new.duration.hint")}
        required
        short
      />
      <TextField
        name="doneOn"
        type="date"
        label={t("new.doneOn")}
        value={today}
        min={firstDay}
        max={today}
        required
        short
      />
      <TextField name="what" label={t("new.what")} hint={t("new.what.hint")} maxlength={200} />
      {representable.length > 0 && (
        <Select
          name="au-nom-de"
          label={t("new.behalf")}
          hint={t("new.behalf.hint")}
          none={t("new.behalf.self")}
          options={representable.map(({ id, name }) => ({ value: String(id), label: name }))}
        />
      )}
    </>
  );
}
