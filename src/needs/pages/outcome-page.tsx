import type { FieldErrors, Typed } from "#kernel/http";
import { ActionBar, Button, Choices, Form, PageHead, TextArea, useView } from "#ui";
import { writeNames } from "../introductions/names.ts";
import type { Introduction } from "../introductions/introduction.ts";
import type { Posting } from "../postings/posting.ts";
import { postingActUrl } from "../urls.ts";
import { useNeedsWords } from "../words.ts";
import { PostingLink } from "./posting-page.tsx";

export type OutcomePageProps = {
  prefix: string;
  need: Posting;
  /** Introductions both people accepted: one of them may have led here. */
  accepted: Introduction[];
  typed?: Typed;
  errors?: FieldErrors;
};

export function OutcomePage({ prefix, need, accepted, typed, errors }: OutcomePageProps) {
  const t = useNeedsWords();
  const { locale } = useView();
  const helpers = ({ people }: Introduction) =>
    writeNames(
      locale,
      people.filter(({ side }) => side === "helps"),
    );
  return (
    <>
      <PageHead title={t("outcome.title")}>
        <p>
          <PostingLink posting={need} />
        </p>
        {t("outcome.intro")}
      </PageHead>
      <Form
        action={postingActUrl(prefix, need, "suite")}
        values={typed && { ...typed, met: typed["met"]?.split("\n") }}
        errors={errors}
        draft={`outcome-${need.id}`}
      >
        <TextArea
          name="happened"
          label={t("outcome.happened")}
          hint={t("outcome.happened.hint")}
          rows={2}
          maxlength={400}
          required
        />
        <TextArea
          name="leftBehind"
          label={t("outcome.leftBehind")}
          hint={t("outcome.leftBehind.hint")}
          rows={2}
          maxlength={400}
        />
        {accepted.length > 0 && (
          <Choices
            name="met"
            label={t("outcome.met")}
            several
            value={accepted.map(({ id }) => String(id))}
            options={accepted.map((introduction) => ({
              value: String(introduction.id),
              label: helpers(introduction),
            }))}
          />
        )}
        <ActionBar>
          <Button weight="filled">{t("outcome.save")}</Button>
        </ActionBar>
      </Form>
    </>
  );
}
