// Role: what somebody of the desk is there for; what each may do stands in `newsroom/people/rights.ts`.

export const ROLES = ["reporter", "editor", "publisher", "administrator"] as const;
export type Role = (typeof ROLES)[number];
