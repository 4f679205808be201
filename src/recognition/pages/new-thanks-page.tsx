import type { FieldErrors, Typed } from "#kernel/http";
import { writeRef, type Subject } from "#kernel/subjects";
import type { Named } from "#members";
import {
  ActionBar,
  Button,
  Choices,
  EmptyState,
  Form,
  LinkButton,
  PageHead,
  Select,
  TextArea,
} from "#ui";
import { thanksPath } from "../urls.ts";
import { useRecognitionWords } from "../words.ts";

export type NewThanksPageProps = {
  prefix: string;
  subject: Subject;
  /** Whom one may thank; the viewer among them only when noting for someone else. */
  people: Named[];
  viewerId: number;
  /** Those for whom the viewer may note a thanks. */
  representable: Named[];
  typed: Typed;
  errors?: FieldErrors;
};

export function NewThanksPage(props: NewThanksPageProps) {
  const { subject, people } = props;
  const t = useRecognitionWords();
  return (
    <>
      <PageHead title={t("say")}>
        <p>
          {t("new.about")} <a href={subject.url}>{subject.title}</a>
        </p>
      </PageHead>
      {people.length > 0 ? <ThanksForm {...props} /> : <NobodyYet {...props} />}
    </>
  );
}

function ThanksForm(props: NewThanksPageProps) {
  const { prefix, subject, people, viewerId, representable, typed, errors } = props;
  const t = useRecognitionWords();
  const values = { ...typed, to: typed["to"]?.split("\n") };
  const others = people.filter(({ id }) => id !== viewerId);
  const obvious = others.length === 1 && !errors ? String(others[0]!.id) : undefined;
  return (
    <Form action={prefix + thanksPath} values={values} errors={errors}>
      <input type="hidden" name="pour" value={writeRef(subject)} />
      <Choices
        name="to"
        label={t("new.to")}
        several
        required
        value={obvious}
        options={people.map(({ id, name }) => ({
          value: String(id),
          label: id === viewerId ? t("new.to.you", { name }) : name,
        }))}
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
  );
}

function NobodyYet({ subject }: NewThanksPageProps) {
  const t = useRecognitionWords();
  return (
    <EmptyState
      icon="heart"
      sentence={t("new.nobody")}
      why={t("new.nobody.why")}
      action={<LinkButton href={subject.url}>{t("new.back")}</LinkButton>}
    />
  );
}
