import { Card, CardList, PersonList, Section } from "#ui";
import type { PersonSkill } from "../queries.ts";
import { useAway } from "../away.ts";
import { memberUrl } from "../urls.ts";
import { useMembersWords } from "../words.ts";
import type { Listed } from "./list-members.ts";
import { useDirectoryWords } from "./words.ts";

export type ViewProps = {
  prefix: string;
  /** The place that is sought. */
  around: string;
  people: Listed[];
  skills: Map<number, PersonSkill[]>;
};

const mostTags = 4;

/** What each has a mind to learn, and what each can. */
export function MemberCards({ prefix, around, people, skills }: ViewProps) {
  const t = useMembersWords();
  const away = useAway(around);
  return (
    <CardList>
      {people.map((person) => (
        <Card
          key={person.id}
          title={person.name}
          href={memberUrl(prefix, person)}
          identity={`person ${person.id} ${person.name}`}
          level={2}
          meta={[
            person.place,
            away(person.place),
            person.load === "some" ? "" : t(`load.${person.load}`),
          ]}
          tags={(skills.get(person.id) ?? []).slice(0, mostTags).map(({ label }) => label)}
        >
          {person.wish && <p>{person.wish}</p>}
        </Card>
      ))}
    </CardList>
  );
}

/** Many at once, with one thing that each can. */
export function Faces({ prefix, around, people, skills }: ViewProps) {
  const away = useAway(around);
  return (
    <CardList layout="side-by-side">
      {people.map((person) => (
        <Card
          key={person.id}
          title={person.name}
          href={memberUrl(prefix, person)}
          person={person.name}
          level={2}
          meta={[person.place, away(person.place)]}
          tags={(skills.get(person.id) ?? []).slice(0, 1).map(({ label }) => label)}
        />
      ))}
    </CardList>
  );
}

/**
 * Who lives where, without a figure: a place is not better for being fuller. The nearest first, where
 * one is sought.
 */
export function ByPlace({ prefix, around, people, skills }: ViewProps) {
  const t = useDirectoryWords();
  const away = useAway(around);
  const titleOf = (place: string) =>
    [place || t("nowhere"), away(place)].filter(Boolean).join(", ");
  const places = Map.groupBy(people, ({ key }) => key.split("\u0001", 1)[0]!);
  return (
    <>
      {[...places].map(([key, there]) => (
        <Section key={key} title={titleOf(there[0]!.place)}>
          <PersonList
            label={titleOf(there[0]!.place)}
            people={there.map((person) => ({
              name: person.name,
              href: memberUrl(prefix, person),
              note: skills.get(person.id)?.[0]?.label,
            }))}
          />
        </Section>
      ))}
    </>
  );
}
