import { useUiWords } from "../words.ts";
import { Notice } from "./panel.tsx";

/** Says for whom one notes something, on every form that is filled for somebody else. */
export function ActingFor({ name }: { name: string }) {
  const t = useUiWords();
  return <Notice>{t("actingFor", { name })}</Notice>;
}
