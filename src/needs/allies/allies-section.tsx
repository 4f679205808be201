import { memberUrl, type Appearance } from "#members";
import { CardList, PersonList, Section, useView } from "#ui";
import { PostingCard } from "../postings/posting-card.tsx";
import type { PostingLine } from "../postings/posting.ts";
import { useNeedsWords } from "../words.ts";

/** Who seeks the same, as each appears; and other needs that seek nearly the same. */
export function AlliesSection(props: {
  needId: number;
  allies: Appearance[];
  similar: PostingLine[];
}) {
  const { allies, similar } = props;
  const t = useNeedsWords();
  const prefix = useView().community?.prefix ?? "";
  return (
    <>
      {allies.length > 0 && (
        <Section title={t.count("allies.title", allies.length)}>
          <PersonList
            people={allies.map(({ name, person }) => ({
              name,
              href: person && memberUrl(prefix, person),
            }))}
          />
        </Section>
      )}
      {similar.length > 0 && (
        <Section title={t("similar.title")}>
          <CardList>
            {similar.map((need) => (
              <PostingCard key={need.id} posting={need} person={undefined} />
            ))}
          </CardList>
        </Section>
      )}
    </>
  );
}
