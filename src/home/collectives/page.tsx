import {
  collectiveUrl,
  DirectoryTabs,
  importsPath,
  useAway,
  useMembersWords,
  type ListedCollective,
} from "#members";
import { newPostingPath } from "#needs";
import {
  ActionBar,
  Card,
  CardList,
  EmptyState,
  LinkButton,
  Notice,
  PageHead,
  Pagination,
  Tabs,
} from "#ui";
import { collectivesUrl, isNarrowed, type CollectiveFields } from "./fields.ts";
import type { CollectivesMeant } from "./find-collectives.ts";
import { CollectivesForm } from "./form.tsx";
import { useCollectivesWords } from "./words.ts";

export type CollectivesPageProps = {
  prefix: string;
  fields: CollectiveFields;
  meant: CollectivesMeant;
  collectives: ListedCollective[];
  /** What is offered in the name of each. */
  skills: Map<number, string[]>;
  mayImport: boolean;
  next?: string;
  first?: string;
};

const mostTags = 4;

export function CollectivesPage(props: CollectivesPageProps) {
  const { prefix, fields, collectives, mayImport, next, first } = props;
  const t = useCollectivesWords();
  return (
    <>
      <PageHead title={t("title")}>{t("intro")}</PageHead>
      <DirectoryTabs prefix={prefix} current="collectives" />
      {mayImport && (
        <ActionBar>
          <LinkButton weight="quiet" href={prefix + importsPath}>
            {t("import")}
          </LinkButton>
        </ActionBar>
      )}
      <CollectivesForm prefix={prefix} fields={fields} />
      <AsUnderstood {...props} />
      {collectives.length === 0 ? <None {...props} /> : <Listed {...props} />}
      <Pagination next={next} first={first} />
    </>
  );
}

function Listed({ prefix, fields, meant, collectives, skills }: CollectivesPageProps) {
  const t = useCollectivesWords();
  const members = useMembersWords();
  const away = useAway(meant.place);
  return (
    <>
      <Tabs
        label={t("orders")}
        items={(["name", "place"] as const).map((order) => ({
          label: t(order === "place" && fields.place ? "order.nearest" : `order.${order}`),
          href: collectivesUrl(prefix, { ...fields, order }),
          current: order === fields.order,
        }))}
      />
      <CardList>
        {collectives.map((one) => (
          <Card
            key={one.id}
            title={one.name}
            href={collectiveUrl(prefix, one)}
            identity={`collective ${one.id} ${one.name}`}
            level={2}
            meta={[members(`collective.${one.kind}`), one.place, away(one.place)]}
            tags={(skills.get(one.id) ?? []).slice(0, mostTags)}
          >
            {one.about && <p>{beginning(one.about)}</p>}
          </Card>
        ))}
      </CardList>
    </>
  );
}

const longestBeginning = 200;

/** Its first lines: the whole is on its own page. */
function beginning(about: string): string {
  if (about.length <= longestBeginning) return about;
  return `${about.slice(0, longestBeginning).replace(/\s+\S*$/, "")} …`;
}

/** What was typed is told back wherever it was read otherwise than to the letter. */
function AsUnderstood({ fields, meant }: CollectivesPageProps) {
  const t = useCollectivesWords();
  const { skill, place, isPlaceUnknown, someWords } = meant;
  const lines = [
    fields.skill && skill && skill !== fields.skill && t("skill.read", { skill }),
    place !== fields.place && t("place.read", { place }),
    isPlaceUnknown && t("place.unknown", { typed: fields.place }),
    someWords && t("someWords"),
  ].filter((line) => typeof line === "string" && line !== "");
  if (lines.length === 0) return null;
  return (
    <Notice>
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </Notice>
  );
}

function None({ prefix, fields }: CollectivesPageProps) {
  const t = useCollectivesWords();
  if (!isNarrowed(fields))
    return (
      <EmptyState
        icon="people"
        sentence={t("empty")}
        why={t("empty.why")}
        action={<LinkButton href={prefix + newPostingPath.offer}>{t("empty.offer")}</LinkButton>}
      />
    );
  const whole = { words: "", skill: "", place: "", order: fields.order };
  return (
    <EmptyState
      icon="people"
      sentence={t("none")}
      action={<LinkButton href={collectivesUrl(prefix, whole)}>{t("widen")}</LinkButton>}
    />
  );
}
