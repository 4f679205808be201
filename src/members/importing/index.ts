export { membersImporter } from "./members-importer.ts";
