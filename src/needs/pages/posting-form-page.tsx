import type { FieldErrors, Typed } from "#kernel/http";
import type { Named } from "#members";
import {
  ActionBar,
  Button,
  Checkbox,
  Form,
  Notice,
  PageHead,
  Section,
  Select,
  TextArea,
  TextField,
  TypedText,
} from "#ui";
import { newPostingPath, postingActUrl } from "../urls.ts";
import { useNeedsWords } from "../words.ts";
import type { Posting, PostingKind } from "../postings/posting.ts";

export type PostingFormPageProps = {
  prefix: string;
  kind: PostingKind;
  /** The posting being corrected; none for a new one. */
  posting?: Posting;
  /** People for whom the viewer may note. */
  others: Named[];
  typed?: Typed;
  errors?: FieldErrors;
  /** The posting changed while it was being corrected. */
  changedMeanwhile?: boolean;
};

export function PostingFormPage(props: PostingFormPageProps) {
  const { prefix, kind, posting, typed, errors, changedMeanwhile } = props;
  const t = useNeedsWords();
  const action = posting
    ? postingActUrl(prefix, posting, "modification")
    : prefix + newPostingPath[kind];
  return (
    <>
      <PageHead title={posting ? t("edit.title") : t(`new.${kind}.title`)}>
        {!posting && t(`new.${kind}.intro`)}
      </PageHead>
      {posting && changedMeanwhile && <ChangedMeanwhile posting={posting} />}
      <Form
        action={action}
        values={typed ?? (posting && values(posting))}
        errors={errors}
        version={posting?.version}
        draft={posting ? undefined : `new-${kind}`}
      >
        <PostingFields kind={kind} />
        {!posting && <ForWhom others={props.others} />}
        <ActionBar>
          <Button weight="filled">{posting ? t("save") : t(`publish.${kind}`)}</Button>
        </ActionBar>
      </Form>
    </>
  );
}

function PostingFields({ kind }: { kind: PostingKind }) {
  const t = useNeedsWords();
  return (
    <>
      <TextField
        name="title"
        label={t(`field.title.${kind}`)}
        hint={t(`field.title.${kind}.hint`)}
        maxlength={140}
        required
      />
      <TextArea name="details" label={t("field.details")} maxlength={4000} />
      <TextField
        name="place"
        label={t("field.place")}
        autocomplete="address-level2"
        maxlength={80}
      />
      <Checkbox name="remote" label={t("field.remote")} />
    </>
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

function values({ title, details, place, remote }: Posting): Record<string, string> {
  return { title, details, place, remote: remote ? "oui" : "" };
}
