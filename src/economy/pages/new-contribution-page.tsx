import type { FieldErrors, Typed } from "#kernel/http";
import { writeRef, type Subject } from "#kernel/subjects";
import type { Named } from "#members";
import { ActionBar, Button, Disclosure, Form, LinkButton, PageHead } from "#ui";
import { contributionsPath, economyPath } from "../urls.ts";
import { useEconomyWords } from "../words.ts";
import {
  Behalf,
  BehalfField,
  DayField,
  KindFields,
  QuantityField,
  restFields,
  WayFields,
} from "./help-fields.tsx";

export type NewContributionPageProps = {
  prefix: string;
  subject?: Subject;
  /** Calendar days in the community's zone. */
  firstDay: string;
  today: string;
  /** Those for whom the viewer may note it. */
  representable: Named[];
  typed: Typed;
  errors?: FieldErrors;
};

export function NewContributionPage(props: NewContributionPageProps) {
  const { prefix, subject, typed, errors } = props;
  const t = useEconomyWords();
  return (
    <>
      <PageHead title={t("give")}>
        <p>
          {subject ? t("new.for") : t("new.intro")}{" "}
          {subject && <a href={subject.url}>{subject.title}</a>}
        </p>
      </PageHead>
      <Behalf {...props} />
      <Form action={prefix + contributionsPath} values={typed} errors={errors}>
        {subject && <input type="hidden" name="pour" value={writeRef(subject)} />}
        <KindFields whose="mine" needsWords={!subject} />
        <Rest {...props} />
        <ActionBar>
          <Button weight="filled" icon="clock">
            {t("new.save")}
          </Button>
          <LinkButton weight="quiet" href={subject?.url ?? prefix + economyPath}>
            {t("new.back")}
          </LinkButton>
        </ActionBar>
      </Form>
    </>
  );
}

/** What is most often as it stands. */
function Rest({ firstDay, today, representable, errors = {} }: NewContributionPageProps) {
  const t = useEconomyWords();
  return (
    <Disclosure summary={t("new.more")} open={restFields.some((name) => name in errors)}>
      <DayField firstDay={firstDay} today={today} />
      <WayFields />
      <QuantityField />
      <BehalfField representable={representable} />
    </Disclosure>
  );
}
