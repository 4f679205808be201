import { ActionBar, LinkButton, PostButton, RowList, Section, Time } from "#ui";
import type { Named } from "../queries.ts";
import { memberUrl, relaysUrl } from "../urls.ts";
import { useMembersWords } from "../words.ts";
import type { Relay } from "./queries.ts";

export type RelaysSectionProps = {
  prefix: string;
  personId: number;
  /** Each with the relay's name. */
  relays: (Relay & { name: string })[];
  /** Those which the viewer may end. */
  mayEnd: (relay: Relay) => boolean;
  mayAppoint: boolean;
};

/** Who may act for a member who does not sign in: for the facilitators, her relays and herself. */
export function RelaysSection(props: RelaysSectionProps) {
  const { prefix, personId, relays, mayEnd, mayAppoint } = props;
  const t = useMembersWords();
  return (
    <Section title={t("relay.title")} id="relais">
      <p class="hint">{relays.length ? t("relay.intro") : t("relay.none")}</p>
      <RowList
        rows={relays.map((relay) => ({
          key: relay.id,
          title: relay.name,
          note: (
            <>
              {relay.consent}, <Since at={relay.sinceAt} />
            </>
          ),
          gesture: mayEnd(relay) && (
            <PostButton
              weight="quiet"
              action={`${relaysUrl(prefix, personId)}/${relay.id}/fin`}
              about={relay.name}
            >
              {t("relay.end")}
            </PostButton>
          ),
        }))}
      />
      {mayAppoint && (
        <ActionBar>
          <LinkButton icon="link" href={relaysUrl(prefix, personId)}>
            {t("relay.new")}
          </LinkButton>
        </ActionBar>
      )}
    </Section>
  );
}

/** A person for whom one relays. */
export type Relayed = { relay: Relay; person: Named };

/** For whom one may act, on one's own profile. */
export function RelayedSection({ prefix, relayed }: { prefix: string; relayed: Relayed[] }) {
  const t = useMembersWords();
  if (relayed.length === 0) return null;
  return (
    <Section title={t("relayed.title")} id="relais">
      <p class="hint">{t("relayed.intro")}</p>
      <RowList
        rows={relayed.map(({ relay, person }) => ({
          key: relay.id,
          title: person.name,
          href: memberUrl(prefix, person),
          note: <Since at={relay.sinceAt} />,
          gesture: (
            <PostButton
              weight="quiet"
              action={`${relaysUrl(prefix, person.id)}/${relay.id}/fin`}
              about={person.name}
            >
              {t("relay.end")}
            </PostButton>
          ),
        }))}
      />
    </Section>
  );
}

function Since({ at }: { at: Date }) {
  const t = useMembersWords();
  const [before, after] = t("relay.since").split("{day}");
  return (
    <>
      {before}
      <Time at={at} />
      {after}
    </>
  );
}
