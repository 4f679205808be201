import { memberUrl } from "#members";
import { Card, CardList, Section, useView } from "#ui";
import { useNeedsWords } from "../words.ts";
import type { NamedMatch } from "./find-matches.ts";
import type { Part } from "./together.ts";

/** A few people who together bring what nobody brings alone, with who brings what. */
export function TogetherSection({ parts }: { parts: Part<NamedMatch>[] }) {
  const t = useNeedsWords();
  const prefix = useView().community?.prefix ?? "";
  if (parts.length === 0) return null;
  return (
    <Section title={t("together.title")}>
      <p>{t("together.why")}</p>
      <CardList layout="side-by-side">
        {parts.map(({ match: { person }, brings }) => (
          <Card
            key={person.id}
            title={person.name}
            href={memberUrl(prefix, person)}
            identity={`person ${person.id} ${person.name}`}
          >
            <p>{t("together.brings", { what: brings.join(", ") })}</p>
          </Card>
        ))}
      </CardList>
    </Section>
  );
}
