import { CardList, EmptyState, PageHead, Pagination } from "#ui";
import type { ForMe } from "../what-awaits.ts";
import { useHomeWords } from "../words.ts";
import { MyCard } from "./waiting-card.tsx";

/** All that waits for oneself, behind the three of the home page. */
export function TodayPage({ waiting, next }: { waiting: ForMe[]; next: string | undefined }) {
  const t = useHomeWords();
  return (
    <>
      <PageHead title={t("whole.mine.title")} />
      {waiting.length === 0 && <EmptyState icon="check" sentence={t("whole.mine.empty")} />}
      <CardList>
        {waiting.map((one) => (
          <MyCard key={one.key} waiting={one} level={2} />
        ))}
      </CardList>
      <Pagination next={next} />
    </>
  );
}
