import { ActionBar, LinkButton, Notice, PageHead } from "#ui";
import { useWebhooksWords } from "../words.ts";

/** The secret's only showing. */
export function SecretPage({ secret, href }: { secret: string; href: string }) {
  const t = useWebhooksWords();
  return (
    <>
      <PageHead title={t("secret.title")}>{t("secret.intro")}</PageHead>
      <Notice tone="good">
        <p>{t("secret.once")}</p>
        <p>
          <code>{secret}</code>
        </p>
      </Notice>
      <ActionBar>
        <LinkButton weight="filled" href={href}>
          {t("secret.go")}
        </LinkButton>
      </ActionBar>
    </>
  );
}
