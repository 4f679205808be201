import type { NoticeKind } from "#kernel/notices";
import { appearances } from "#members";
import { homeWords } from "../words.ts";
import { handedNow } from "./handed.ts";
import { todayPath } from "./urls.ts";

/** A member is told of what was handed over to her, until she answered. */
export const notices: NoticeKind[] = [
  {
    name: "home.gesture-handed",
    on: "gesture.handed",
    whom: (_means, { facts }) =>
      Promise.resolve([
        {
          personId: Number(facts["to"]),
          subject: { kind: String(facts["subjectKind"]), id: Number(facts["subjectId"]) },
          personal: true,
        },
      ]),
    async say(acting, _notice, { kind, id, title }) {
      const handed = (await handedNow(acting, acting.person.id)).findLast(
        ({ subject, takenOnAt }) => !takenOnAt && subject.kind === kind && subject.id === id,
      );
      if (!handed) return undefined;
      const { name } = (await appearances(acting, [handed.byId]))(handed.byId);
      const t = homeWords(acting.locale);
      return {
        title: t("handed.notice", { name, title }),
        sentence: handed.word ? t("handed.word", { word: handed.word }) : t("handed.noWord"),
        href: acting.community.prefix + todayPath,
      };
    },
  },
];
