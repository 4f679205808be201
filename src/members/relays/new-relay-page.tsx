import type { FieldErrors, Typed } from "#kernel/http";
import { ActionBar, Button, Form, LinkButton, PageHead, Select, TextField } from "#ui";
import type { Named, Person } from "../queries.ts";
import { memberUrl, relaysUrl } from "../urls.ts";
import { useMembersWords } from "../words.ts";

export type NewRelayPageProps = {
  prefix: string;
  person: Person;
  /** Members who sign in. */
  members: Named[];
  typed?: Typed;
  errors?: FieldErrors;
};

/** Who may act for a person, and how she agreed to it. */
export function NewRelayPage({ prefix, person, members, typed, errors }: NewRelayPageProps) {
  const t = useMembersWords();
  const { name } = person;
  return (
    <>
      <PageHead title={t("relay.who", { name })}>{t("relay.intro")}</PageHead>
      <Form action={relaysUrl(prefix, person.id)} values={typed} errors={errors}>
        <Select
          name="relay"
          label={t("relay.who", { name })}
          hint={t("relay.who.hint", { name })}
          none={t("relay.who.none")}
          required
          options={members.map(({ id, name }) => ({ value: String(id), label: name }))}
        />
        <TextField
          name="consent"
          label={t("relay.consent", { name })}
          hint={t("relay.consent.hint")}
          maxlength={200}
          required
        />
        <ActionBar>
          <Button weight="filled">{t("relay.save")}</Button>
          <LinkButton weight="quiet" href={memberUrl(prefix, person)}>
            {t("relay.back")}
          </LinkButton>
        </ActionBar>
      </Form>
    </>
  );
}
