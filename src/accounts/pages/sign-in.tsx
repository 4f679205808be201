import type { FieldErrors, Typed } from "#kernel/http";
import { ActionBar, Button, Form, LinkButton, Notice, PageHead, TextField } from "#ui";
import { codePath, linkPath, signInPath } from "../urls.ts";
import { useAccountsWords } from "../words.ts";

type FormState = { prefix: string; typed?: Typed; errors?: FieldErrors };

export function SignInPage({ prefix, typed, errors }: FormState) {
  const t = useAccountsWords();
  return (
    <>
      <PageHead title={t("signIn.title")}>{t("signIn.intro")}</PageHead>
      <Form action={prefix + signInPath} values={typed} errors={errors}>
        <input type="hidden" name="suite" value={typed?.["suite"] ?? ""} />
        <TextField
          name="email"
          type="email"
          label={t("signIn.email")}
          autocomplete="email"
          required
        />
        <ActionBar>
          <Button weight="filled" icon="letter">
            {t("signIn.send")}
          </Button>
        </ActionBar>
      </Form>
      <Notice>{t("signIn.noEmail")}</Notice>
    </>
  );
}

export function CodePage({ prefix, typed, errors }: FormState) {
  const t = useAccountsWords();
  const again = `${prefix}${signInPath}`;
  return (
    <>
      <PageHead title={t("code.title")}>{t("code.sent")}</PageHead>
      <Form action={prefix + codePath} values={typed} errors={errors}>
        <input type="hidden" name="suite" value={typed?.["suite"] ?? ""} />
        <TextField
          name="code"
          label={t("code.label")}
          inputmode="numeric"
          autocomplete="one-time-code"
          required
          short
        />
        <ActionBar>
          <Button weight="filled">{t("code.enter")}</Button>
          <LinkButton weight="quiet" href={again}>
            {t("code.again")}
          </LinkButton>
        </ActionBar>
      </Form>
    </>
  );
}

/** What the mailed address opens: following it does nothing yet, its button signs in. */
export function LinkPage({ prefix, link, over }: { prefix: string; link: string; over?: boolean }) {
  const t = useAccountsWords();
  if (over)
    return (
      <>
        <PageHead title={t("link.title")}>{t("link.over")}</PageHead>
        <ActionBar>
          <LinkButton weight="filled" href={prefix + signInPath}>
            {t("code.again")}
          </LinkButton>
        </ActionBar>
      </>
    );
  return (
    <>
      <PageHead title={t("link.title")}>{t("link.intro")}</PageHead>
      <Form action={prefix + linkPath}>
        <input type="hidden" name="lien" value={link} />
        <ActionBar>
          <Button weight="filled">{t("link.enter")}</Button>
        </ActionBar>
      </Form>
    </>
  );
}
