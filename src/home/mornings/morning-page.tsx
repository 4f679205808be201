import type { Waiting } from "#kernel/awaiting";
import { ActionBar, CardList, LinkButton, PageHead, useView } from "#ui";
import { useHomeWords } from "../words.ts";
import { GestureCard } from "./gesture-card.tsx";
import { wholeListPath } from "./urls.ts";

const titles = [
  "morning.title.0",
  "morning.title.1",
  "morning.title.2",
  "morning.title.3",
] as const;

/** Three gestures at most, handled in five minutes. */
export function MorningPage({ firstName, gestures }: { firstName: string; gestures: Waiting[] }) {
  const t = useHomeWords();
  const prefix = useView().community!.prefix;
  return (
    <>
      <PageHead title={t(titles[gestures.length] ?? "morning.title.3", { name: firstName })}>
        {gestures.length === 0 && t("morning.empty")}
      </PageHead>
      <CardList layout="side-by-side" label={t("morning.list")}>
        {gestures.map((gesture) => (
          <GestureCard key={gesture.key} gesture={gesture} level={2} />
        ))}
      </CardList>
      <ActionBar>
        <LinkButton href={prefix + wholeListPath}>{t("morning.all")}</LinkButton>
      </ActionBar>
    </>
  );
}
