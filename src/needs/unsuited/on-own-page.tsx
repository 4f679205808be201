import type { Acting } from "#kernel/acting";
import type { PageSection } from "#kernel/subjects";
import { Card, CardList, PostButton } from "#ui";
import { postingActUrl, postingUrl } from "../urls.ts";
import { needsWords } from "../words.ts";
import { unsuitedOf } from "./queries.ts";

const most = 20;

/** On a person's own page, and before her eyes alone: what she said is not for her. */
export async function unsuitedSections(acting: Acting): Promise<PageSection[]> {
  const needs = await unsuitedOf(acting, most);
  if (needs.length === 0) return [];
  const t = needsWords(acting.locale);
  const { prefix } = acting.community;
  const cards = needs.map((need) => (
    <Card
      key={need.id}
      title={need.title}
      href={postingUrl(prefix, need)}
      actions={
        <PostButton
          weight="quiet"
          action={postingActUrl(prefix, need, "mon-sujet")}
          about={need.title}
        >
          {t("unsuited.takeBack")}
        </PostButton>
      }
    >
      {null}
    </Card>
  ));
  return [{ title: t("unsuited.title"), body: <CardList>{cards}</CardList> }];
}
