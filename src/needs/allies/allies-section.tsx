import { memberUrl, type Appearance, type Named } from "#members";
import {
  ActionBar,
  Button,
  CardList,
  Checkbox,
  Form,
  PersonList,
  PostButton,
  Section,
  useView,
} from "#ui";
import { PostingCard } from "../postings/posting-card.tsx";
import type { PostingLine } from "../postings/posting.ts";
import { postingActUrl } from "../urls.ts";
import { useNeedsWords } from "../words.ts";
import { mostMet } from "./meet-allies.ts";

/** Who seeks the same, as each appears; and other needs that seek nearly the same. */
export function AlliesSection(props: {
  needId: number;
  allies: Appearance[];
  /** Whom who looks may meet, for who seeks the same. */
  meet: Named[];
  similar: PostingLine[];
  /** Those whose the similar needs are, as far as who looks may know. */
  seekers: Map<number, Named>;
}) {
  const { needId, allies, meet, similar, seekers } = props;
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
          {meet.length > 0 && <Meet needId={needId} people={meet} />}
        </Section>
      )}
      {similar.length > 0 && (
        <Section title={t("similar.title")}>
          <CardList>
            {similar.map((need) => (
              <PostingCard key={need.id} posting={need} person={seekers.get(need.personId ?? 0)} />
            ))}
          </CardList>
        </Section>
      )}
    </>
  );
}

/** "Nous mettre en relation": one press, and where they are many, the first are ticked. */
function Meet({ needId, people }: { needId: number; people: Named[] }) {
  const t = useNeedsWords();
  const prefix = useView().community?.prefix ?? "";
  const action = postingActUrl(prefix, { kind: "need", id: needId }, "entre-nous");
  if (people.length <= mostMet)
    return (
      <ActionBar>
        <PostButton
          icon="link"
          action={action}
          fields={{ avec: people.map(({ id }) => id).join(" ") }}
        >
          {t("matches.introduce")}
        </PostButton>
      </ActionBar>
    );
  return (
    <Form id="entre-nous" action={action} label={t("matches.introduce")}>
      <p>{t("allies.meet")}</p>
      {people.map(({ id, name }, index) => (
        <Checkbox key={id} name="avec" value={String(id)} label={name} checked={index < mostMet} />
      ))}
      <ActionBar>
        <Button>{t("matches.introduce")}</Button>
      </ActionBar>
    </Form>
  );
}
