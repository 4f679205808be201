import { isFacilitator, type Looking } from "#kernel/acting";
import {
  openCaseUrl,
  type PageSection,
  type Piece,
  type SubjectRef,
  type Subjects,
} from "#kernel/subjects";
import { peopleNamed } from "#members";
import { ActionBar, LinkButton } from "#ui";
import { Openings } from "./pages/openings.tsx";
import { mayOpenCase, mayReadOpening } from "./permissions.ts";
import { openingsAbout } from "./queries.ts";
import { casesPath } from "./urls.ts";
import { moderationWords } from "./words.ts";

/** On the page of what was said without a name: how its case is opened, and that it was. */
export function casePiece(subjects: Subjects): Piece {
  return { of: "any", sections };

  async function sections(looking: Looking, ref: SubjectRef): Promise<PageSection[]> {
    const { db, person, community, locale } = looking;
    if (!person || ref.kind === "case") return [];
    const authorId = await subjects.veiledAuthor(db, ref);
    if (authorId === undefined) return [];
    const openings = await openingsAbout(looking, ref);
    const readable = openings.filter((opening) => mayReadOpening(person, opening));
    const mayOpen = mayOpenCase(person, authorId);
    if (readable.length === 0 && !mayOpen) return [];
    const openers = await peopleNamed(
      db,
      readable.map(({ openedById }) => openedById),
    );
    const t = moderationWords(locale);
    const { prefix } = community;
    const body = (
      <>
        <p class="hint">{t(mayOpen ? "section.intro" : "section.author")}</p>
        <Openings prefix={prefix} openings={readable} openers={openers} />
        {isFacilitator(person) && (
          <ActionBar>
            {mayOpen && <LinkButton href={openCaseUrl(prefix, ref)}>{t("open")}</LinkButton>}
            <LinkButton weight="quiet" href={prefix + casesPath}>
              {t("log.read")}
            </LinkButton>
          </ActionBar>
        )}
      </>
    );
    return [{ title: t(mayOpen ? "section.title" : "section.author.title"), body }];
  }
}
