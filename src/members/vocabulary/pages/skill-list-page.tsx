import {
  ActionBar,
  Button,
  EmptyState,
  Form,
  LinkButton,
  PageHead,
  Pagination,
  RowList,
  TextField,
} from "#ui";
import type { FoundSkill } from "../queries.ts";
import type { SkillLabel } from "../skill.ts";
import { changesPath, exportPath, skillUrl, suggestionsPath, vocabularyPath } from "../urls.ts";
import { useVocabularyWords } from "../words.ts";

export type SkillListPageProps = {
  prefix: string;
  /** What was looked for; then `skills` are those that come near it. */
  sought: string;
  skills: (SkillLabel | FoundSkill)[];
  profileHref: string;
  mayTend: boolean;
  next?: string;
  first?: string;
};

export function SkillListPage(props: SkillListPageProps) {
  const { prefix, sought, skills, profileHref, mayTend, next, first } = props;
  const t = useVocabularyWords();
  return (
    <>
      <PageHead title={t("title")}>{t("intro")}</PageHead>
      <Form method="get" action={prefix + vocabularyPath} values={{ q: sought }}>
        <TextField
          name="q"
          type="search"
          label={t("search")}
          maxlength={200}
          suggest={prefix + suggestionsPath}
        />
        <Button icon="search">{t("search.submit")}</Button>
      </Form>
      {skills.length === 0 && sought && <p>{t("search.none", { words: sought })}</p>}
      {skills.length === 0 && !sought && (
        <EmptyState
          icon="badge"
          sentence={t("empty")}
          why={t("empty.why")}
          action={<LinkButton href={profileHref}>{t("empty.action")}</LinkButton>}
        />
      )}
      <RowList
        inColumns={!sought}
        rows={skills.map((skill) => ({
          key: skill.id,
          title: skill.label,
          href: skillUrl(prefix, skill),
          note:
            "matched" in skill &&
            skill.matched !== skill.label &&
            t("search.as", { name: skill.matched }),
        }))}
      />
      <Pagination next={next} first={first} />
      <ActionBar>
        {mayTend && (
          <LinkButton weight="quiet" href={prefix + changesPath}>
            {t("changes.link")}
          </LinkButton>
        )}
        <LinkButton weight="quiet" icon="download" href={prefix + exportPath} download>
          {t("export")}
        </LinkButton>
      </ActionBar>
    </>
  );
}
