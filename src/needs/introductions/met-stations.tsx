import type { Looking } from "#kernel/acting";
import type { Station } from "#kernel/subjects";
import { appearances } from "#members";
import { PostingLink } from "../pages/posting-page.tsx";
import type { PostingLine } from "../postings/posting.ts";
import { inTouch, ownerSide, type Introduced, type Introduction } from "./introduction.ts";
import { writeNames } from "./names.ts";
import { introductionWords } from "./words.ts";

/**
 * Who met, in the thread of a need or an offer, as each chose to appear. A proposal that came to
 * nothing leaves no trace, nor does who was proposed and was not there.
 * @param through what is told along: the offer it came through, or the need it was about
 */
export async function metStations(
  looking: Looking,
  introductions: Introduction[],
  link: "throughOffer" | "metAbout",
  through: (introduction: Introduction) => PostingLine | undefined,
): Promise<Station[]> {
  const t = introductionWords(looking.locale);
  const now = looking.clock();
  const met = introductions.filter(({ metAt }) => metAt);
  const there = new Map(met.map((introduction) => [introduction.id, inTouch(introduction, now)]));
  const ids = [...there.values()].flat().map(({ personId }) => personId);
  const appear = await appearances(looking, ids);
  return met.map((introduction) => {
    const owner = introduction.unnamed ? ownerSide(introduction) : undefined;
    const nameOf = ({ personId, side }: Introduced) =>
      side === owner ? t(`station.someone.${side}`) : appear(personId).name;
    const people = there.get(introduction.id)!.map((person) => ({ name: nameOf(person) }));
    // Whose it is comes last, without a name: "Jean-Marc et la personne qui l'a demandé".
    const named = owner === "seeks" ? people.toReversed() : people;
    const posting = through(introduction);
    return {
      at: introduction.metAt!,
      hue: "gathering",
      icon: "link",
      sentence: (
        <>
          {t("station.met", { names: writeNames(looking.locale, named) })}
          {posting && (
            <>
              {", "}
              {t(`station.${link}`)} <PostingLink posting={posting} />
            </>
          )}
        </>
      ),
    };
  });
}
