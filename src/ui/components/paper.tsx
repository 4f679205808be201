import type { ComponentChildren } from "preact";
import { useUiWords } from "../words.ts";

/** A page made to be printed. On paper it stands alone, without what is around it on screen. */
export function Paper({ children }: { children: ComponentChildren }) {
  const t = useUiWords();
  return (
    <div class="paper">
      <div class="actions">
        <p class="hint">{t("paper.hint")}</p>
      </div>
      {children}
    </div>
  );
}
