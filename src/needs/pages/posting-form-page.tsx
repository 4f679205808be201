import type { FieldErrors, Typed } from "#kernel/http";
import type { Named } from "#members";
import {
  ActingFor,
  ActionBar,
  Button,
  Form,
  Notice,
  PageHead,
  Section,
  Select,
  TextArea,
  TextField,
  TypedText,
} from "#ui";
import type { Posting, PostingKind } from "../postings/posting.ts";
import { newPostingPath, postingActUrl } from "../urls.ts";
import { useNeedsWords } from "../words.ts";
import { PrecisionFields } from "./precision-fields.tsx";

export type PostingFormPageProps = {
  prefix: string;
  kind: PostingKind;
  /** The posting being corrected; none for a new one. */
  posting?: Posting;
  /**
   * What is shown: the line alone; what was understood from it, to be corrected before anybody reads
   * it, `delicate` when it may not be for all eyes; or, for a correction, everything.
   */
  step: "line" | "read" | "delicate" | "edit";
  /** Whose it is, when it is corrected for somebody else. */
  owner?: Named;
  /** People for whom the viewer may note. */
  others: Named[];
  /** Organisations and projects known here, to be proposed. */
  collectives: string[];
  typed?: Typed;
  errors?: FieldErrors;
  /** The posting changed while it was being corrected. */
  changedMeanwhile?: boolean;
};

export function PostingFormPage(props: PostingFormPageProps) {
  const { prefix, kind, posting, step, typed, errors, changedMeanwhile } = props;
  const t = useNeedsWords();
  const noted = posting ? props.owner : props.others.find(({ id }) => String(id) === typed?.pour);
  const action = posting
    ? postingActUrl(prefix, posting, "modification")
    : prefix + newPostingPath[kind];
  return (
    <>
      <PostingFormHead {...props} />
      {noted && <ActingFor name={noted.name} />}
      {posting && changedMeanwhile && <ChangedMeanwhile posting={posting} />}
      <Form
        action={action}
        values={typed && { ...typed }}
        errors={errors}
        version={posting?.version}
        draft={posting ? undefined : `new-${kind}`}
      >
        <LineField kind={kind} />
        {step === "line" ? (
          <TextArea name="details" label={t("field.details")} rows={3} maxlength={4000} />
        ) : (
          <PrecisionFields prefix={prefix} kind={kind} collectives={props.collectives} />
        )}
        {!posting && <ForWhom others={props.others} />}
        <ActionBar>
          <Button weight="filled">{posting ? t("save") : t(`publish.${kind}`)}</Button>
          {step === "line" && (
            <Button name="preciser" value="oui">
              {t("precise")}
            </Button>
          )}
        </ActionBar>
      </Form>
    </>
  );
}

function PostingFormHead({ kind, posting, step }: PostingFormPageProps) {
  const t = useNeedsWords();
  if (posting) return <PageHead title={t("edit.title")} />;
  const read = step === "read" || step === "delicate";
  return (
    <>
      <PageHead title={read ? t("read.title") : t(`new.${kind}.title`)}>
        {read ? t("read.intro") : t(`new.${kind}.intro`)}
      </PageHead>
      {step === "delicate" && <Notice tone="warn">{t("read.delicate")}</Notice>}
    </>
  );
}

function LineField({ kind }: { kind: PostingKind }) {
  const t = useNeedsWords();
  return (
    <TextField
      name="title"
      label={t(`field.title.${kind}`)}
      hint={t(`field.title.${kind}.hint`)}
      maxlength={140}
      required
    />
  );
}

/** Shown only to who may note for others. */
function ForWhom({ others }: { others: Named[] }) {
  const t = useNeedsWords();
  if (others.length === 0) return null;
  return (
    <Select
      name="pour"
      label={t("field.pour")}
      none={t("field.pour.me")}
      options={others.map(({ id, name }) => ({ value: String(id), label: name }))}
    />
  );
}

function ChangedMeanwhile({ posting }: { posting: Posting }) {
  const t = useNeedsWords();
  return (
    <>
      <Notice tone="warn">{t("conflict.text")}</Notice>
      <Section title={t("conflict.theirs")}>
        <p>
          <b>{posting.title}</b>
        </p>
        <TypedText text={posting.details} />
      </Section>
    </>
  );
}
