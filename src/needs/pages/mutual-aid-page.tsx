import type { Named } from "#members";
import {
  ActionBar,
  Button,
  CardList,
  Disclosure,
  EmptyState,
  Form,
  LinkButton,
  PageHead,
  Pagination,
  Select,
  Tabs,
} from "#ui";
import type { ListFilter, Listed } from "../postings/lists.ts";
import { listStates } from "../postings/lists.ts";
import { PostingCard } from "../postings/posting-card.tsx";
import { aims, type PostingLine } from "../postings/posting.ts";
import { mutualAidPath, needsSheetPath, newPostingPath, postingsPath } from "../urls.ts";
import { useNeedsWords } from "../words.ts";

export type MutualAidPageProps = {
  prefix: string;
  path: string;
  listed: Listed;
  filter: ListFilter;
  postings: PostingLine[];
  people: Map<number, Named>;
  next?: string;
  first?: string;
};

export function MutualAidPage(props: MutualAidPageProps) {
  const { prefix, listed, postings, people, next, first } = props;
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
        <LinkButton weight="quiet" href={prefix + needsSheetPath}>
          {t("sheet.link")}
        </LinkButton>
      </ActionBar>
      <Tabs items={tabs} />
      <Filter {...props} />
      {postings.length === 0 && <NothingHere {...props} />}
      <CardList>
        {postings.map((posting) => (
          <PostingCard
            key={`${posting.kind}-${posting.id}`}
            posting={posting}
            person={people.get(posting.personId ?? 0)}
            level={2}
          />
        ))}
      </CardList>
      <Pagination next={next} first={first} />
    </>
  );
}

/** Folded away until it is used: one phrase and a list are what most come for. */
function Filter({ prefix, path, filter }: MutualAidPageProps) {
  const t = useNeedsWords();
  const values = { quoi: filter.aim ?? "", etat: filter.state ?? "" };
  return (
    <Disclosure summary={t("filter.label")} open={Boolean(filter.aim ?? filter.state)}>
      <Form method="get" action={prefix + path} values={values}>
        <Select
          name="quoi"
          label={t("filter.aim")}
          none={t("filter.aim.none")}
          options={aims.map((aim) => ({ value: aim, label: t(`aim.need.${aim}`) }))}
        />
        <Select
          name="etat"
          label={t("filter.state")}
          none={t("filter.state.none")}
          options={listStates.map((state) => ({ value: state, label: t(`filter.state.${state}`) }))}
        />
        <ActionBar>
          <Button>{t("filter.apply")}</Button>
        </ActionBar>
      </Form>
    </Disclosure>
  );
}

function NothingHere({ listed, filter }: MutualAidPageProps) {
  const t = useNeedsWords();
  const narrowed = filter.aim ?? filter.state;
  const empty = listed === "offer" ? "list.empty.offer" : "list.empty";
  return <EmptyState icon="hand" sentence={t(narrowed ? "list.none" : empty)} />;
}
