import { PageHead, useView } from "#ui";
import type { Rhythm } from "../rhythm.ts";
import { useNotificationsWords } from "../words.ts";
import { RhythmForm } from "./rhythm-form.tsx";

/** What a mail's link opens, without signing in: it names nobody. */
export function RhythmPage({ action, rhythm }: { action: string; rhythm: Rhythm }) {
  const t = useNotificationsWords();
  const community = useView().community!.name;
  return (
    <>
      <PageHead title={t("byMail.title")}>{t("byMail.intro", { community })}</PageHead>
      <RhythmForm action={action} rhythm={rhythm} />
    </>
  );
}
