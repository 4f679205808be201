import type { Acting } from "#kernel/acting";
import { Unfit } from "#kernel/api";
import type { FieldErrors, Typed } from "#kernel/http";
import type { Locale } from "#kernel/i18n";
import type { Refusal } from "./limits.ts";
import { economyWords } from "./words.ts";

/** Says what to correct, by the field's name. */
export function refusalErrors(locale: Locale, refusal: Refusal, typed: Typed): FieldErrors {
  const t = economyWords(locale);
  if (refusal === "minutes")
    return {
      duration: t(typed["duration"]?.trim() ? "new.duration.limits" : "new.duration.missing"),
    };
  if (refusal === "quantity") return { quantity: t("new.quantity.limits") };
  if (refusal === "what") return { what: t("new.what.missing") };
  return { doneOn: t(`new.doneOn.${refusal}`) };
}

/**
 * The act would refuse it too, without saying which value of the API to correct.
 * @throws Unfit
 */
export function mustBeFit({ locale }: Pick<Acting, "locale">, refusal: Refusal | undefined): void {
  if (!refusal) return;
  const { duration, ...errors } = refusalErrors(locale, refusal, { duration: "given" });
  throw new Unfit({ ...errors, ...(duration ? { minutes: duration } : {}) });
}
