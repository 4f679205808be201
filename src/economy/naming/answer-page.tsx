import type { FieldErrors, Typed } from "#kernel/http";
import type { Subject } from "#kernel/subjects";
import { beginSentence, writeDuration } from "#kernel/i18n";
import { ActingFor, ActionBar, Button, Disclosure, Form, Notice, PageHead, PostButton } from "#ui";
import {
  DayField,
  KindFields,
  QuantityField,
  restFields,
  WayFields,
} from "../pages/help-fields.tsx";
import { namingUrl } from "../urls.ts";
import { useEconomyWords } from "../words.ts";
import type { Naming } from "./queries.ts";

export type AnswerPageProps = {
  prefix: string;
  naming: Naming;
  /** Who named it, as that person appears there. */
  by: string;
  /** For whom the viewer answers, when it is not for oneself. */
  forName?: string;
  subject?: Subject;
  /** Calendar days in the community's zone. */
  firstDay: string;
  today: string;
  typed?: Typed;
  errors?: FieldErrors;
};

export function AnswerPage(props: AnswerPageProps) {
  const { prefix, naming, by, forName, subject, errors = {} } = props;
  const t = useEconomyWords();
  const url = namingUrl(prefix, naming.id);
  return (
    <>
      <PageHead title={t(forName ? "awaits.named.other" : "awaits.named")}>
        <p>
          {beginSentence(
            forName
              ? t("awaits.named.reason.other", { by, name: forName, what: naming.what })
              : t("awaits.named.reason", { by, what: naming.what }),
          )}
        </p>
        {subject && (
          <p>
            {t("new.for")} <a href={subject.url}>{subject.title}</a>
          </p>
        )}
      </PageHead>
      {forName && <ActingFor name={forName} />}
      <Notice>{t(forName ? "answer.unseen.other" : "answer.unseen")}</Notice>
      <Form action={`${url}/acceptation`} values={props.typed ?? valuesOf(naming)} errors={errors}>
        <KindFields whose="mine" needsWords />
        <Disclosure summary={t("new.more")} open={restFields.some((name) => name in errors)}>
          <DayField firstDay={props.firstDay} today={props.today} />
          <WayFields />
          <QuantityField />
        </Disclosure>
        <ActionBar>
          <Button weight="filled" icon="check">
            {t("answer.accept")}
          </Button>
        </ActionBar>
      </Form>
      <ActionBar>
        <PostButton weight="quiet" action={`${url}/refus`} about={naming.what}>
          {t("answer.decline")}
        </PostButton>
      </ActionBar>
    </>
  );
}

/** What was named, as the person may correct it. */
function valuesOf({ kind, minutes, quantity, what, doneOn }: Naming) {
  return {
    kind,
    what,
    doneOn,
    duration: minutes ? writeDuration(minutes) : "",
    quantity: String(quantity ?? 1),
  };
}
