import type { PageSection } from "#kernel/subjects";
import { ActionBar, DefinitionList, LinkButton, PageHead, RowList, Section } from "#ui";
import { memberUrl } from "../../urls.ts";
import { useMembersWords } from "../../words.ts";
import type { Skill, SkillLabel, Standing } from "../skill.ts";
import { skillUrl, tendUrl } from "../urls.ts";
import { useVocabularyWords } from "../words.ts";

export type SkillPageProps = {
  prefix: string;
  skill: Skill;
  people: Standing[];
  sections: PageSection[];
  mayTend: boolean;
};

export function SkillPage({ prefix, skill, people, sections, mayTend }: SkillPageProps) {
  const t = useVocabularyWords();
  const tied = ties(prefix, skill, t);
  return (
    <>
      <PageHead
        title={skill.label}
        kind={{ hue: "plain", icon: "badge", label: t("one") }}
        identity={`skill ${skill.id} ${skill.label}`}
      >
        {skill.background && t("background")}
      </PageHead>
      {tied.length > 0 && <DefinitionList items={tied} />}
      {mayTend && (
        <ActionBar>
          <LinkButton icon="pencil" href={tendUrl(prefix, skill.id)}>
            {t("tend")}
          </LinkButton>
        </ActionBar>
      )}
      <Section title={t("people")}>
        {people.length === 0 ? (
          <p>{t("people.none")}</p>
        ) : (
          <People prefix={prefix} people={people} />
        )}
      </Section>
      {sections.map(({ title, body }) => (
        <Section key={title} title={title}>
          {body}
        </Section>
      ))}
    </>
  );
}

function ties(prefix: string, skill: Skill, t: ReturnType<typeof useVocabularyWords>) {
  const links = (skills: SkillLabel[]) => (
    <>
      {skills.map((one, index) => (
        <>
          {index > 0 && ", "}
          <a href={skillUrl(prefix, one)}>{one.label}</a>
        </>
      ))}
    </>
  );
  const said = (["broader", "narrower", "related"] as const)
    .filter((tie) => skill[tie].length > 0)
    .map((tie) => ({ term: t(tie), description: links(skill[tie]) }));
  const names = skill.names.length > 0;
  return [...(names ? [{ term: t("names"), description: skill.names.join(", ") }] : []), ...said];
}

function People({ prefix, people }: { prefix: string; people: Standing[] }) {
  const t = useMembersWords();
  return (
    <RowList
      rows={people.map((person) => ({
        key: person.id,
        title: person.name,
        href: memberUrl(prefix, person),
        note: t(`position.${person.position}`),
      }))}
    />
  );
}
