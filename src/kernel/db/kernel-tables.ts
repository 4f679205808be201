/** The kernel's own tables, each with what it holds about people and what becomes of it (see `Domain.tables`). */
export const kernelTables: Record<string, string> = {
  event:
    "Who did what to which thing, when and for whom, by number only. Kept; names nobody once the person is erased.",
  mail: "A letter and its recipient, sealed. Its words are wiped a week after it was sent.",
  form_key: "Which account sent which form, for a day, and where it led. Deleted after a day.",
  search_entry:
    "The stems of what each thing says, its place and date; nothing readable. Gone with the thing.",
  search_word:
    "Each word that something says, without saying where. Gone once nothing says it any more.",
  search_stale: "Which thing changed, by number, until the search knows. Nothing about a person.",
  rate_limit:
    "How often an address or a program's key asked, for the minutes that a limit lasts. Deleted then.",
  imported_line:
    "Which line of an imported file became which thing: a number and fingerprints, nothing readable.",
  import_change:
    "What an import made and changed, by number, and how the changed things were before, to undo it. Deleted with the import, after a year.",
  migration: "Which changes of the database were applied. Nothing about a person.",
};
