import type { Named } from "#members";
import { ActionBar, CardList, EmptyState, LinkButton, PageHead, Pagination, Tabs } from "#ui";
import { PostingCard } from "../postings/posting-card.tsx";
import type { PostingLine } from "../postings/posting.ts";
import type { Listed } from "../postings/queries.ts";
import { mutualAidPath, newPostingPath, postingsPath } from "../urls.ts";
import { useNeedsWords } from "../words.ts";

export type MutualAidPageProps = {
  prefix: string;
  listed: Listed;
  postings: PostingLine[];
  people: Map<number, Named>;
  next?: string;
  first?: string;
};

export function MutualAidPage({
  prefix,
  listed,
  postings,
  people,
  next,
  first,
}: MutualAidPageProps) {
  const t = useNeedsWords();
  const views = { both: mutualAidPath, need: postingsPath.need, offer: postingsPath.offer };
  const tabs = (["both", "need", "offer"] as const).map((view) => ({
    label: t(`list.${view}`),
    href: prefix + views[view],
    current: view === listed,
  }));
  return (
    <>
      <PageHead title={listed === "both" ? t("list.title") : t(`list.${listed}`)}>
        {t("list.intro")}
      </PageHead>
      <ActionBar>
        <LinkButton weight="filled" icon="hand" href={prefix + newPostingPath.need}>
          {t("seek")}
        </LinkButton>
        <LinkButton icon="sprout" href={prefix + newPostingPath.offer}>
          {t("propose")}
        </LinkButton>
      </ActionBar>
      <Tabs items={tabs} />
      {postings.length === 0 && (
        <EmptyState
          sentence={t(listed === "offer" ? "list.empty.offer" : "list.empty")}
          icon="hand"
        />
      )}
      <CardList>
        {postings.map((posting) => (
          <PostingCard
            key={`${posting.kind}-${posting.id}`}
            posting={posting}
            person={people.get(posting.personId)}
            level={2}
          />
        ))}
      </CardList>
      <Pagination next={next} first={first} />
    </>
  );
}
