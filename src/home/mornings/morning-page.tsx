import { ActionBar, CardList, LinkButton, PageHead, useView } from "#ui";
import { MyCard } from "../pages/waiting-card.tsx";
import type { ForMe } from "../what-awaits.ts";
import { useHomeWords } from "../words.ts";
import { GestureCard } from "./gesture-card.tsx";
import { wholeListPath } from "./urls.ts";

const titles = [
  "morning.title.0",
  "morning.title.1",
  "morning.title.2",
  "morning.title.3",
] as const;

/** Three gestures at most, those that another facilitator handed over to oneself first. */
export function MorningPage({ firstName, gestures }: { firstName: string; gestures: ForMe[] }) {
  const t = useHomeWords();
  const prefix = useView().community!.prefix;
  return (
    <>
      <PageHead title={t(titles[gestures.length] ?? "morning.title.3", { name: firstName })}>
        {gestures.length === 0 && t("morning.empty")}
      </PageHead>
      <CardList layout="side-by-side" label={t("morning.list")}>
        {gestures.map((gesture) =>
          gesture.handed ? (
            <MyCard key={gesture.key} waiting={gesture} level={2} />
          ) : (
            <GestureCard key={gesture.key} gesture={gesture} level={2} />
          ),
        )}
      </CardList>
      <ActionBar>
        <LinkButton href={prefix + wholeListPath}>{t("morning.all")}</LinkButton>
      </ActionBar>
    </>
  );
}
