import type { Context } from "hono";

const field = "List-Unsubscribe";
const value = "One-Click";

/**
 * Whether a mail reader asks to stop the mails that lead here (RFC 8058 §3.2): it posts these words
 * alone, from no page of ours, without a cookie. What is done then must stand on the address alone.
 */
export async function isOneClick({ req }: Context): Promise<boolean> {
  const type = req.header("content-type") ?? "";
  const text = await req.text();
  if (/^application\/x-www-form-urlencoded\b/i.test(type))
    return isThatAlone(new URLSearchParams(text));
  if (!/^multipart\/form-data\b/i.test(type)) return false;
  const form = await new Response(text, { headers: { "content-type": type } })
    .formData()
    .catch(() => undefined);
  return form !== undefined && isThatAlone(form);
}

function isThatAlone(form: URLSearchParams | FormData): boolean {
  const fields = [...form.entries()];
  return fields.length === 1 && fields[0]![0] === field && fields[0]![1] === value;
}
