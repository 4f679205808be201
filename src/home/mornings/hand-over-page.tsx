import type { Waiting } from "#kernel/awaiting";
import type { FieldErrors, Typed } from "#kernel/http";
import { ActionBar, Button, Form, LinkButton, PageHead, Select, TextField, useView } from "#ui";
import { useHomeWords } from "../words.ts";
import { handedPath, morningPath } from "./urls.ts";

export type HandOverPageProps = {
  gesture: Waiting;
  /** Those to whom it may be handed. */
  members: { id: number; name: string }[];
  typed: Typed;
  errors?: FieldErrors;
};

export function HandOverPage({ gesture, members, typed, errors }: HandOverPageProps) {
  const t = useHomeWords();
  const prefix = useView().community!.prefix;
  const { hue, icon, label, title, href, reason, key } = gesture;
  return (
    <>
      <PageHead title={t("hand.title")} kind={{ hue, icon, label }}>
        <p>
          <a href={href}>{title}</a>
        </p>
        <p>{reason}</p>
      </PageHead>
      <Form action={prefix + handedPath} values={typed} errors={errors}>
        <input type="hidden" name="geste" value={key} />
        <p>{t("hand.intro")}</p>
        <Select
          name="to"
          label={t("hand.to")}
          required
          none={t("hand.to.none")}
          options={members.map(({ id, name }) => ({ value: String(id), label: name }))}
        />
        <TextField name="word" label={t("hand.word")} hint={t("hand.word.hint")} maxlength={300} />
        <ActionBar>
          <Button weight="filled">{t("hand.send")}</Button>
          <LinkButton weight="quiet" href={prefix + morningPath}>
            {t("hand.back")}
          </LinkButton>
        </ActionBar>
      </Form>
    </>
  );
}
