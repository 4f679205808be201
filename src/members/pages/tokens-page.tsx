import type { FieldErrors, Typed } from "#kernel/http";
import {
  ActionBar,
  Button,
  Choices,
  EmptyState,
  Form,
  LinkButton,
  Notice,
  PageHead,
  PostButton,
  RowList,
  TextField,
  Time,
} from "#ui";
import type { ApiToken } from "../tokens.ts";
import { programsPath, tokensPath } from "../urls.ts";
import { useMembersWords } from "../words.ts";

export type TokensPageProps = {
  prefix: string;
  tokens: ApiToken[];
  facilitates: boolean;
  /** The token just made: its only showing. */
  made?: string;
  typed?: Typed;
  errors?: FieldErrors;
};

export function TokensPage({ prefix, tokens, facilitates, made, typed, errors }: TokensPageProps) {
  const t = useMembersWords();
  const action = prefix + tokensPath;
  return (
    <>
      <PageHead title={t("tokens.title")}>{t("tokens.intro")}</PageHead>
      {made && (
        <Notice tone="good">
          <p>{t("tokens.made")}</p>
          <p>
            <code>{made}</code>
          </p>
        </Notice>
      )}
      {tokens.length === 0 && <EmptyState icon="lock" sentence={t("tokens.empty")} />}
      <RowList
        rows={tokens.map(({ id, label, scope, madeAt }) => ({
          key: id,
          title: label,
          note: (
            <>
              {t(`tokens.scope.${scope}`)}, <Time at={madeAt} />
            </>
          ),
          gesture: (
            <PostButton weight="quiet" action={`${action}/${id}/revocation`} about={label}>
              {t("tokens.revoke")}
            </PostButton>
          ),
        }))}
      />
      <Form action={action} values={typed} errors={errors}>
        <TextField name="label" label={t("tokens.label")} required />
        <Choices
          name="scope"
          label={t("tokens.scope")}
          required
          value="read"
          options={[
            { value: "read", label: t("tokens.scope.read") },
            { value: "write", label: t("tokens.scope.write") },
          ]}
        />
        <ActionBar>
          <Button weight="filled">{t("tokens.make")}</Button>
        </ActionBar>
      </Form>
      {facilitates && (
        <ActionBar>
          <LinkButton weight="quiet" icon="link" href={prefix + programsPath}>
            {t("tokens.programs")}
          </LinkButton>
        </ActionBar>
      )}
    </>
  );
}
