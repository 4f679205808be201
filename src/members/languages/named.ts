import type { Locale } from "#kernel/i18n";
import { foldName } from "#kernel/text";

/** Those that are proposed, in this order; others are typed. Tags of BCP 47. */
export const usualLanguages = ["fr", "gcf", "gcr", "ht", "en", "es", "pt", "fsl"] as const;

/**
 * What people here call their languages, where the Unicode names (CLDR) are absent or foreign to them.
 * ISO 639-3 has one tag, `gcf`, for the Creoles of Guadeloupe and of Martinique.
 */
const ourNames: Record<"fr" | "en", Record<string, string[]>> = {
  fr: {
    gcf: [
      "créole martiniquais ou guadeloupéen",
      "créole martiniquais",
      "créole guadeloupéen",
      "créole",
      "kréyòl",
    ],
    gcr: ["créole guyanais"],
    ht: ["créole haïtien"],
    rcf: ["créole réunionnais"],
    fsl: ["langue des signes française", "langue des signes", "LSF"],
    srn: ["sranan tongo"],
    djk: ["aluku ou ndjuka", "aluku", "ndjuka", "nengee"],
    car: ["kali'na"],
  },
  en: {
    gcf: [
      "Martinican or Guadeloupean Creole",
      "Martinican Creole",
      "Guadeloupean Creole",
      "Creole",
    ],
    gcr: ["Guianese Creole"],
    ht: ["Haitian Creole"],
    rcf: ["Réunion Creole"],
    fsl: ["French Sign Language", "sign language"],
    djk: ["Aluku or Ndjuka", "Aluku", "Ndjuka"],
    car: ["Kali'na"],
  },
};

/** Languages without a tag of two letters that are spoken around the Caribbean, in France and near it. */
const threeLetters = [
  ...[
    "arn",
    "ase",
    "ast",
    "bbj",
    "bci",
    "ber",
    "bsk",
    "byn",
    "ccp",
    "chr",
    "dyu",
    "efi",
    "ewo",
    "fon",
  ],
  ...[
    "gaa",
    "gsw",
    "hak",
    "haw",
    "hmn",
    "jam",
    "kab",
    "kea",
    "kmb",
    "kok",
    "lou",
    "mad",
    "man",
    "mfe",
  ],
  ...["mos", "nan", "nap", "nds", "pap", "pcd", "pcm", "que", "rif", "rom", "scn", "shi", "snk"],
  ...["srr", "sus", "swb", "tem", "tzm", "umb", "wls", "yue", "zdj", "zgh"],
];

const tagPattern = /^[a-z]{2,3}$/;

/** The name of a language, in the language of who reads; its tag where it has none. */
export function languageName(tag: string, locale: Locale): string {
  const reader = locale === "en" ? "en" : "fr";
  return ourNames[reader][tag]?.[0] ?? unicodeName(tag, reader) ?? tag;
}

/** The tag of a language by its name in French or in English, or by the tag itself. */
export function languageCalled(name: string): string | undefined {
  const folded = foldName(name);
  const tag = name.trim().toLowerCase();
  return tagsByName().get(folded) ?? (isKnownTag(tag) ? tag : undefined);
}

/** Whether it is the tag of a language that has a name. */
export function isKnownTag(tag: string): boolean {
  return tagPattern.test(tag) && languageName(tag, "fr") !== tag;
}

const unicodeNames = {
  fr: new Intl.DisplayNames("fr", { type: "language", fallback: "none" }),
  en: new Intl.DisplayNames("en", { type: "language", fallback: "none" }),
};

function unicodeName(tag: string, reader: "fr" | "en"): string | undefined {
  return tagPattern.test(tag) ? unicodeNames[reader].of(tag) : undefined;
}

let known: Map<string, string> | undefined;

/** Made once, when somebody first types the name of a language: every tag of two letters is tried. */
function tagsByName(): Map<string, string> {
  if (known) return known;
  const names = new Map<string, string>();
  for (const reader of ["fr", "en"] as const) {
    for (const tag of possibleTags()) {
      const name = unicodeName(tag, reader);
      if (name && !names.has(foldName(name))) names.set(foldName(name), tag);
    }
  }
  for (const ours of Object.values(ourNames))
    for (const [tag, called] of Object.entries(ours))
      for (const name of called) names.set(foldName(name), tag);
  known = names;
  return names;
}

function possibleTags(): string[] {
  const letters = [..."abcdefghijklmnopqrstuvwxyz"];
  return [...letters.flatMap((one) => letters.map((other) => one + other)), ...threeLetters];
}
