// Security headers: what every answer says about what a page of ours may do.

/** JSON-LD is a data block and never runs, so no inline script is allowed at all. */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join("; ");

/** Of a page that any other site may frame. It runs nothing and asks for nothing but its style. */
export function framedPolicy(): string {
  return CONTENT_SECURITY_POLICY.replace("script-src 'self'", "script-src 'none'").replace(
    "frame-ancestors 'none'",
    "frame-ancestors *",
  );
}

export function securityHeaders(baseAddress: string): Readonly<Record<string, string>> {
  return {
    "content-security-policy": CONTENT_SECURITY_POLICY,
    "x-content-type-options": "nosniff",
    "referrer-policy": "strict-origin-when-cross-origin",
    "cross-origin-opener-policy": "same-origin",
    "permissions-policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
    ...(baseAddress.startsWith("https:") && { "strict-transport-security": "max-age=31536000" }),
  };
}
