import type { FieldErrors, Typed } from "#kernel/http";
import { writeRef, type Subject } from "#kernel/subjects";
import { PeopleFields, type Choice, type Named } from "#members";
import { ActionBar, Button, Disclosure, Form, LinkButton, PageHead } from "#ui";
import {
  Behalf,
  BehalfField,
  DayField,
  KindFields,
  QuantityField,
  restFields,
} from "../pages/help-fields.tsx";
import { economyPath, namingsPath } from "../urls.ts";
import { useEconomyWords } from "../words.ts";

export type NameHelpPageProps = {
  prefix: string;
  subject?: Subject;
  people: Choice[];
  proposed: string[];
  viewerId: number;
  /** Calendar days in the community's zone. */
  firstDay: string;
  today: string;
  representable: Named[];
  typed: Typed;
  errors?: FieldErrors;
};

export function NameHelpPage(props: NameHelpPageProps) {
  const { prefix, subject, people, proposed, viewerId, typed, errors = {} } = props;
  const t = useEconomyWords();
  return (
    <>
      <PageHead title={t("name")}>
        {subject && (
          <p>
            {t("new.for")} <a href={subject.url}>{subject.title}</a>
          </p>
        )}
        <p>{t("name.intro")}</p>
      </PageHead>
      <Behalf {...props} />
      <Form
        action={prefix + namingsPath}
        values={{ ...typed, to: typed["to"]?.split("\n") }}
        errors={errors}
      >
        {subject && <input type="hidden" name="pour" value={writeRef(subject)} />}
        <PeopleFields
          label={t("name.who")}
          people={people}
          proposed={proposed}
          viewerId={viewerId}
          offered={typed["offered"]}
        />
        <KindFields whose="theirs" needsWords />
        <Disclosure summary={t("name.more")} open={restFields.some((name) => name in errors)}>
          <DayField firstDay={props.firstDay} today={props.today} />
          <QuantityField />
          <BehalfField representable={props.representable} />
        </Disclosure>
        <ActionBar>
          <Button weight="filled" icon="hand">
            {t("name.save")}
          </Button>
          <LinkButton weight="quiet" href={subject?.url ?? prefix + economyPath}>
            {t("new.back")}
          </LinkButton>
        </ActionBar>
      </Form>
    </>
  );
}
