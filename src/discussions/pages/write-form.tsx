import type { FieldErrors, Typed } from "#kernel/http";
import { writeRef, type Subject } from "#kernel/subjects";
import type { Named } from "#members";
import { ActionBar, Button, Checkbox, Form, Select, TextArea, useView } from "#ui";
import { isAmongFew, messageKinds } from "../messages/message.ts";
import { talkUrl } from "../urls.ts";
import { useDiscussionsWords } from "../words.ts";

export type WriteFormProps = {
  subject: Subject;
  /** For whom the viewer may note: in a conversation, only for one of its people. */
  others: Named[];
  /** The viewer speaks only for someone else: reads a conversation that is not hers. */
  onlyForOthers?: boolean;
  /** What it answers. */
  about?: { id: number; name: string };
  onSubject: boolean;
  typed?: Typed;
  errors?: FieldErrors;
};

export function WriteForm(props: WriteFormProps) {
  const { subject, about, onSubject, typed, errors } = props;
  const t = useDiscussionsWords();
  const prefix = useView().community?.prefix ?? "";
  return (
    <Form
      id="ecrire"
      label={t("write.label")}
      action={`${talkUrl(prefix, subject)}/messages`}
      values={typed}
      errors={errors}
      draft={`message-${writeRef(subject)}`}
    >
      {onSubject && <input type="hidden" name="ici" value="sujet" />}
      {about && <input type="hidden" name="about" value={about.id} />}
      <TextArea
        name="text"
        label={about ? t("write.about", { name: about.name }) : t("write.text")}
        hint={subject.kind === "conversation" ? undefined : t("write.hint")}
        maxlength={4000}
        rows={3}
        required
      />
      {subject.kind !== "conversation" && <KindField />}
      {!isAmongFew(subject) && (
        <Checkbox name="unnamed" label={t("write.unnamed")} hint={t("write.unnamed.hint")} />
      )}
      <ForWhom {...props} />
      <ActionBar>
        <Button weight="filled" icon="speech">
          {t("write.send")}
        </Button>
      </ActionBar>
    </Form>
  );
}

export function KindField({ value }: { value?: string }) {
  const t = useDiscussionsWords();
  const options = messageKinds.map((kind) => ({ value: kind, label: t(`kind.${kind}`) }));
  return <Select name="kind" label={t("write.kind")} value={value} options={options} required />;
}

/** Shown only to who may note for others. */
export function ForWhom({
  others,
  onlyForOthers,
}: Pick<WriteFormProps, "others" | "onlyForOthers">) {
  const t = useDiscussionsWords();
  if (others.length === 0) return null;
  return (
    <Select
      name="pour"
      label={t("write.behalf")}
      none={onlyForOthers ? undefined : t("write.behalf.self")}
      options={others.map(({ id, name }) => ({ value: String(id), label: name }))}
    />
  );
}
