import { ActionBar, Card, CardList, EmptyState, LinkButton, PageHead, Pagination } from "#ui";
import type { Person, PersonSkill } from "../queries.ts";
import { importsPath, memberUrl, newMemberPath } from "../urls.ts";
import { useMembersWords } from "../words.ts";

export type MemberListPageProps = {
  prefix: string;
  people: Person[];
  skills: Map<number, PersonSkill[]>;
  mayAdd: boolean;
  next?: string;
  first?: string;
};

const mostTags = 4;

export function MemberListPage({
  prefix,
  people,
  skills,
  mayAdd,
  next,
  first,
}: MemberListPageProps) {
  const t = useMembersWords();
  const add = (
    <LinkButton icon="plus" href={prefix + newMemberPath}>
      {t("list.add")}
    </LinkButton>
  );
  return (
    <>
      <PageHead title={t("list.title")}>{t("list.intro")}</PageHead>
      {mayAdd && (
        <ActionBar>
          {add}
          <LinkButton weight="quiet" href={prefix + importsPath}>
            {t("list.import")}
          </LinkButton>
        </ActionBar>
      )}
      {people.length === 0 && <EmptyState icon="people" sentence={t("list.empty")} />}
      <CardList>
        {people.map((person) => (
          <Card
            key={person.id}
            title={person.name}
            href={memberUrl(prefix, person)}
            identity={`person ${person.id} ${person.name}`}
            level={2}
            meta={[person.place, person.load === "some" ? "" : t(`load.${person.load}`)]}
            tags={(skills.get(person.id) ?? []).slice(0, mostTags).map(({ label }) => label)}
          >
            {person.wish && <p>{person.wish}</p>}
          </Card>
        ))}
      </CardList>
      <Pagination next={next} first={first} />
    </>
  );
}
