import type { Db } from "#kernel/db";
import type { Locale } from "#kernel/i18n";
import type { Hue, IconName } from "#ui";

/**
 * What the search knows of a thing. All of it may be read by whoever sees the thing: nothing that
 * tells who said it, where that may be hidden.
 */
export type Findable = {
  id: number;
  /** Empty for what has words and no title, as a message. */
  title: string;
  text: string;
  /** Other words that lead to it and do not stand on it: the names of its skills. */
  around: string[];
  place: string;
  /** When it was said, or arrived; null where its age is not told. */
  at: Date | null;
};

/**
 * How a domain has a kind of its things found. Its migration says `call keep_found(…)` for each
 * table that what it says here comes from.
 */
export type Searchable = {
  /** A kind of subjects: who may see one is asked of it (`SubjectKind.find`). */
  kind: string;
  /** The name of one of them, and of several: "Besoin", "Besoins". */
  one(locale: Locale): string;
  several(locale: Locale): string;
  hue: Hue;
  icon: IconName;
  /** What those of these ids say that are still there, whoever may see them. */
  findables(db: Db, ids: number[]): Promise<Findable[]>;
};
