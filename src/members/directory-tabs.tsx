import { Tabs } from "#ui";
import { collectivesPath, membersPath } from "./urls.ts";
import { useMembersWords } from "./words.ts";

/** From people to organisations and projects, and back. */
export function DirectoryTabs(props: { prefix: string; current: "members" | "collectives" }) {
  const t = useMembersWords();
  const tab = (which: "members" | "collectives", label: string, path: string) => ({
    label,
    href: props.prefix + path,
    current: props.current === which,
  });
  return (
    <Tabs
      label={t("directories")}
      items={[
        tab("members", t("menu"), membersPath),
        tab("collectives", t("collectives.short"), collectivesPath),
      ]}
    />
  );
}
