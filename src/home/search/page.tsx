import type { Excerpt, Found } from "#kernel/search";
import { writeRef } from "#kernel/subjects";
import { newPostingPath } from "#needs";
import {
  Card,
  CardList,
  EmptyState,
  LinkButton,
  Notice,
  PageHead,
  Pagination,
  SearchForm,
  Section,
  Select,
  TextField,
  Time,
  useView,
  type Kind,
} from "#ui";
import { spans, type SearchFields } from "./sought.ts";
import { searchPath, searchUrl } from "./urls.ts";
import { useSearchWords } from "./words.ts";

export type SearchPageProps = {
  prefix: string;
  fields: SearchFields;
  kinds: (Kind & { kind: string; several: string })[];
  found: Found[];
  next?: string;
  first?: string;
  /** More was found than one search goes through. */
  cut: boolean;
};

export function SearchPage(props: SearchPageProps) {
  const { fields, kinds, found, next, first, cut } = props;
  const t = useSearchWords();
  return (
    <>
      <PageHead title={t("title")}>{t("intro")}</PageHead>
      <WordsForm {...props} />
      {fields.words && found.length === 0 && <NothingFound {...props} />}
      {found.length > 0 && (
        <Section title={t("found")}>
          <CardList>
            {found.map((one) => (
              <FoundCard
                key={writeRef(one.subject)}
                found={one}
                kind={kinds.find(({ kind }) => kind === one.subject.kind)}
              />
            ))}
          </CardList>
          {cut && <Notice>{t("enough")}</Notice>}
          <Pagination next={next} first={first} />
        </Section>
      )}
    </>
  );
}

function WordsForm({ prefix, fields: { words, kind, place, since }, kinds }: SearchPageProps) {
  const t = useSearchWords();
  const values = { q: words, quoi: kind, ou: place, depuis: since };
  return (
    <SearchForm
      action={prefix + searchPath}
      values={values}
      labels={{ words: t("words"), submit: t("submit"), narrow: t("narrow") }}
      narrowed={Boolean(kind ?? since) || place !== ""}
    >
      <Select
        name="quoi"
        label={t("kind")}
        none={t("kind.none")}
        options={kinds.map(({ kind, several }) => ({ value: kind, label: several }))}
      />
      <TextField name="ou" label={t("place")} hint={t("place.hint")} maxlength={80} />
      <Select
        name="depuis"
        label={t("since")}
        none={t("since.none")}
        options={spans.map((span) => ({ value: span, label: t(`since.${span}`) }))}
      />
    </SearchForm>
  );
}

function FoundCard({ found: { subject, title, text, around, place, at }, kind }: FoundCardProps) {
  return (
    <Card
      title={<Marked excerpt={title} />}
      href={subject.url}
      kind={kind}
      meta={[place, at && <Time at={at} />]}
      tags={around}
    >
      {text.length > 0 && (
        <p>
          <Marked excerpt={text} />
        </p>
      )}
    </Card>
  );
}

type FoundCardProps = { found: Found; kind?: Kind };

function Marked({ excerpt }: { excerpt: Excerpt }) {
  return (
    <>
      {excerpt.map(({ text, sought }, index) => (sought ? <mark key={index}>{text}</mark> : text))}
    </>
  );
}

function NothingFound({ prefix, fields }: SearchPageProps) {
  const t = useSearchWords();
  const { viewer } = useView();
  const { words, kind, place, since } = fields;
  if (kind ?? (place || since))
    return (
      <EmptyState
        icon="search"
        sentence={t("none.narrowed")}
        action={
          <LinkButton href={searchUrl(prefix, { words, place: "" })}>{t("widen")}</LinkButton>
        }
      />
    );
  return (
    <EmptyState
      icon="search"
      sentence={t("none", { words })}
      why={viewer && t("none.why")}
      action={
        viewer && (
          <LinkButton
            icon="hand"
            href={`${prefix}${newPostingPath.need}?titre=${encodeURIComponent(words)}`}
          >
            {t("seek")}
          </LinkButton>
        )
      }
    />
  );
}
