import type { FieldErrors, Typed } from "#kernel/http";
import { writeRef, type Subject } from "#kernel/subjects";
import { PeopleFields, type Choice, type Named } from "#members";
import { ActingFor, ActionBar, Button, Form, LinkButton, PageHead, Select, TextArea } from "#ui";
import { thanksPath } from "../urls.ts";
import { useRecognitionWords } from "../words.ts";

export type NewThanksPageProps = {
  prefix: string;
  subject: Subject;
  /** Those one sees about it; the viewer among them only when noting for someone else. */
  people: Choice[];
  /** Names of anybody else. */
  proposed: string[];
  viewerId: number;
  /** Those for whom the viewer may note a thanks. */
  representable: Named[];
  typed: Typed;
  errors?: FieldErrors;
};

export function NewThanksPage(props: NewThanksPageProps) {
  const { prefix, subject, people, viewerId, representable, typed, errors } = props;
  const t = useRecognitionWords();
  const values = { ...typed, to: typed["to"]?.split("\n") };
  const others = people.filter(({ id }) => id !== viewerId);
  const behalf = representable.find(({ id }) => String(id) === typed["au-nom-de"]);
  const obvious = others.length === 1 && !errors ? String(others[0]!.id) : undefined;
  return (
    <>
      <PageHead title={t("say")}>
        {subject.kind !== "person" && (
          <p>
            {t("new.about")} <a href={subject.url}>{subject.title}</a>
          </p>
        )}
      </PageHead>
      {behalf && <ActingFor name={behalf.name} />}
      <Form action={prefix + thanksPath} values={values} errors={errors}>
        <input type="hidden" name="pour" value={writeRef(subject)} />
        <PeopleFields
          label={t("new.to")}
          people={people}
          proposed={props.proposed}
          viewerId={viewerId}
          value={obvious}
          offered={typed["offered"]}
        />
        <TextArea
          name="words"
          label={t("new.words")}
          hint={t("new.intro")}
          rows={3}
          maxlength={400}
          required
        />
        {representable.length > 0 && (
          <Select
            name="au-nom-de"
            label={t("new.behalf")}
            hint={t("new.behalf.hint")}
            none={t("new.behalf.self")}
            options={representable.map(({ id, name }) => ({ value: String(id), label: name }))}
          />
        )}
        <ActionBar>
          <Button weight="filled" icon="heart">
            {t("say")}
          </Button>
          <LinkButton weight="quiet" href={subject.url}>
            {t("new.back")}
          </LinkButton>
        </ActionBar>
      </Form>
    </>
  );
}
