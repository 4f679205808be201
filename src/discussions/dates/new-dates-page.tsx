import type { FieldErrors, Typed } from "#kernel/http";
import { writeRef, type Subject } from "#kernel/subjects";
import { ActionBar, Button, Disclosure, Form, PageHead, TextField, useView } from "#ui";
import { ForWhom, type WriteFormProps } from "../pages/write-form.tsx";
import { talkUrl } from "../urls.ts";
import { useDiscussionsWords } from "../words.ts";
import { dateFields } from "./forms.ts";

export type NewDatesPageProps = Pick<WriteFormProps, "others" | "onlyForOthers"> & {
  subject: Subject;
  typed?: Typed;
  errors?: FieldErrors;
};

const atFirst = 3;

/** "Trouver une date": up to eight, of which a few are asked for at first. */
export function NewDatesPage({ subject, typed = {}, errors, ...forWhom }: NewDatesPageProps) {
  const t = useDiscussionsWords();
  const prefix = useView().community?.prefix ?? "";
  const field = (name: string, index: number) => (
    <TextField
      key={name}
      name={name}
      type="datetime-local"
      label={t("dates.date", { number: index + 1 })}
      required={index === 0}
    />
  );
  const more = dateFields.slice(atFirst);
  return (
    <>
      <PageHead title={t("dates.title")}>
        <a href={subject.url}>{subject.title}</a>
      </PageHead>
      <Form
        action={`${talkUrl(prefix, subject)}/dates`}
        values={typed}
        errors={errors}
        draft={`dates-${writeRef(subject)}`}
      >
        <TextField
          name="what"
          label={t("dates.what")}
          hint={t("dates.what.hint")}
          maxlength={140}
        />
        {dateFields.slice(0, atFirst).map(field)}
        <Disclosure summary={t("dates.more")} open={more.some((name) => typed[name])}>
          {more.map((name, index) => field(name, index + atFirst))}
        </Disclosure>
        <ForWhom {...forWhom} />
        <ActionBar>
          <Button weight="filled" icon="calendar">
            {t("dates.propose")}
          </Button>
        </ActionBar>
      </Form>
    </>
  );
}
