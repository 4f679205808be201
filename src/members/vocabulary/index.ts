import "./tables.ts";

export { adoptSkills } from "./adopt.ts";
export { addSynonym } from "./tending/names.ts";
export { findSkills, recogniseEach, recogniseSkills, type FoundSkill } from "./queries.ts";
export { skillsImporter } from "./skills-importer.ts";
export { skillNamed, skillWithName } from "./skill-named.ts";
