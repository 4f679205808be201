import { Button, CardList, Form, PageHead, type IconName } from "#ui";
import { useHomeWords } from "../words.ts";

const doors = [
  { who: "facilitator", icon: "people" },
  { who: "member", icon: "person" },
  { who: "treasurer", icon: "clock" },
] as const satisfies { who: string; icon: IconName }[];

export function DemonstrationPage({ prefix }: { prefix: string }) {
  const t = useHomeWords();
  return (
    <>
      <PageHead title={t("demo.title")}>{t("demo.intro")}</PageHead>
      <CardList>
        {doors.map(({ who, icon }) => (
          <li key={who}>
            <Form action={`${prefix}/demonstration`} id={who}>
              <input type="hidden" name="who" value={who} />
              <Button weight={who === "member" ? "filled" : "outlined"} icon={icon}>
                {t(`demo.${who}`)}
              </Button>
            </Form>
          </li>
        ))}
      </CardList>
    </>
  );
}
