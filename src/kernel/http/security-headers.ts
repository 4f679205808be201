/**
 * On every answer that does not say otherwise. No inline script or style, no third party, no framing; sends no address of ours
 * to other sites.
 */
export const securityHeaders: Record<string, string> = {
  "content-security-policy": [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data:",
    "connect-src 'self'",
    "manifest-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join("; "),
  "x-content-type-options": "nosniff",
  "referrer-policy": "same-origin",
  "cross-origin-opener-policy": "same-origin",
  "permissions-policy": "camera=(), geolocation=(), microphone=()",
};

/** Told only over https: from then on the browser never comes in clear. */
export const strictTransport = { "strict-transport-security": "max-age=31536000" };
