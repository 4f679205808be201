import { PageHead } from "#ui";
import { useHomeWords } from "../words.ts";

/** The déclaration d'accessibilité: what is true today, no more. */
export function AccessibilityPage() {
  const t = useHomeWords();
  return (
    <>
      <PageHead title={t("access.title")} />
      <div class="prose">
        <p>{t("access.state")}</p>
        <p>{t("access.done")}</p>
        <p>{t("access.notDone")}</p>
        <p>{t("access.contact")}</p>
        <p>{t("access.rights")}</p>
        <p>{t("access.date")}</p>
      </div>
    </>
  );
}
