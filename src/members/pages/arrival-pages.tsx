import type { FieldErrors, Typed } from "#kernel/http";
import { ActionBar, Button, Form, PageHead, TextArea, TextField, useLang } from "#ui";
import { newMemberPath, welcomePath } from "../urls.ts";
import { useMembersWords } from "../words.ts";
import { PersonFields, personTyped } from "./person-fields.tsx";

type FormState = { prefix: string; typed?: Typed; errors?: FieldErrors };

/** The first page of someone who signed in and is nobody here yet. */
export function WelcomePage({ prefix, typed, errors }: FormState) {
  const t = useMembersWords();
  return (
    <>
      <PageHead title={t("welcome.title")} lang={t.languageOf("welcome.title")}>
        {t("welcome.intro")}
      </PageHead>
      <Form action={prefix + welcomePath} values={typed} errors={errors}>
        {typed?.["suite"] && <input type="hidden" name="suite" value={typed["suite"]} />}
        <TextField
          name="firstName"
          label={t("field.firstName")}
          autocomplete="given-name"
          required
        />
        <TextArea
          name="wish"
          label={t("field.wish")}
          lang={useLang(t.languageOf("field.wish"))}
          hint={t("field.wish.hint")}
          rows={2}
        />
        <ActionBar>
          <Button weight="filled">{t("welcome.enter")}</Button>
        </ActionBar>
      </Form>
    </>
  );
}

export function NewMemberPage({ prefix, typed, errors }: FormState) {
  const t = useMembersWords();
  return (
    <>
      <PageHead title={t("new.title")}>{t("new.intro")}</PageHead>
      <Form action={prefix + newMemberPath} values={personTyped(typed)} errors={errors}>
        <PersonFields own={false} />
        <TextField
          name="email"
          type="email"
          label={t("field.email")}
          hint={t("field.email.hint")}
          autocomplete="off"
        />
        <ActionBar>
          <Button weight="filled">{t("new.save")}</Button>
        </ActionBar>
      </Form>
    </>
  );
}
