/** Beyond this many, a number without unit may as well be minutes. */
const mostBareHours = 12;

const number = String.raw`\d{1,4}(?:[.,]\d{1,4})?`;
const fraction = String.raw`\d{1,2}/\d{1,2}`;
const hour = "(?:h|hr|hrs|heures?|hours?)";
const minute = "(?:m|mn|mns|min|mins|minutes?|')";

const minutesOnly = new RegExp(`^(\\d{1,4}) ?${minute}$`);
const clock = /^(\d{1,2}) ?: ?([0-5]\d)$/;
const hoursAndMinutes = new RegExp(`^(\\d{1,2}) ?${hour} ?([0-5]?\\d) ?${minute}?$`);
const hoursAndPart = new RegExp(`^(\\d{1,2}) ?(?:${hour} ?)?(${fraction}) ?${hour}?$`);
const hoursOnly = new RegExp(`^(${number}|${fraction}) ?(${hour})?$`);

/** How people say it in words, and what the patterns read. */
const spoken: [RegExp, string][] = [
  [/trois[ -]quarts d'heure/, "3/4 h"],
  [/(?:une? )?quart d'heure/, "1/4 h"],
  [/(?:une? )?demi[ -]?e?[ -]heure/, "1/2 h"],
  [/half an hour/, "1/2 h"],
  [/ (?:et|and) (?:une? |an? )?(?:demie?|half)$/, " 1/2"],
  [/ et (?:un |1 )?quart$/, " 1/4"],
  [/^(?:une|an|one) /, "1 "],
  [/^(?:deux|two) /, "2 "],
  [/^(?:trois|three) /, "3 "],
  [/^(?:quatre|four) /, "4 "],
  [/ et /, " "],
];

/**
 * Reads a duration as people type it: `2 h 30`, `2h30`, `2:30`, `2,5`, `1/2 h`, `45 min`; a number
 * alone is hours.
 * @returns whole minutes, or nothing when it can't be told for sure
 */
export function readDuration(typed: string): number | undefined {
  const text = plain(typed);
  let parts: RegExpExecArray | null;
  if ((parts = minutesOnly.exec(text))) return Number(parts[1]);
  if ((parts = clock.exec(text) ?? hoursAndMinutes.exec(text)))
    return Number(parts[1]) * 60 + Number(parts[2]);
  if ((parts = hoursAndPart.exec(text))) return toMinutes(Number(parts[1]) + amount(parts[2]!));
  if ((parts = hoursOnly.exec(text))) {
    const hours = amount(parts[1]!);
    return parts[2] || hours <= mostBareHours ? toMinutes(hours) : undefined;
  }
  return undefined;
}

/** Lower case, ordinary spaces and signs, `½` as `1/2`, spoken parts as figures. */
function plain(typed: string): string {
  const text = typed
    .slice(0, 80)
    .replace(/[¼½¾⅓⅔]/g, " $&")
    .normalize("NFKC")
    .replace(/\u2044/g, "/")
    .replace(/[’′]/g, "'")
    .toLowerCase()
    .replace(/\s+/g, " ")
    .trim()
    .replace(/(min|mn|hr?s?)\.$/, "$1");
  return spoken.reduce((read, [words, figures]) => read.replace(words, figures), text);
}

function amount(text: string): number {
  const [above, below] = text.split("/").map((part) => Number(part.replace(",", ".")));
  return below === undefined ? above! : above! / below;
}

function toMinutes(hours: number): number | undefined {
  return Number.isFinite(hours) ? Math.round(hours * 60) : undefined;
}
