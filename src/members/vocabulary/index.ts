import "./tables.ts";

export { addSynonym } from "./add-synonym.ts";
export { findSkills, recogniseSkills, type FoundSkill } from "./queries.ts";
export { skillsImporter } from "./skills-importer.ts";
export { skillNamed, skillWithName } from "./skill-named.ts";
