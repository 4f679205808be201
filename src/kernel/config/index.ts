export { packageRoot } from "./package-root.ts";
export { readSettings, WrongSetting, type Mode, type Settings } from "./settings.ts";
