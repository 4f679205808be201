export const webhooksPath = "/programmes";
export const newWebhookPath = "/programmes/nouveau";

/** One of them, or what one does with it: `/programmes/7/essai`. */
export function webhookUrl(prefix: string, id: number, act?: string): string {
  return `${prefix}${webhooksPath}/${id}${act ? `/${act}` : ""}`;
}
