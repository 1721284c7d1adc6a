// API page path: where the page that explains the API to people is, in each language.

import type { Language } from "../../../site/site-config.ts";
import { API_PATH } from "../api-path.ts";

export const apiPagePath = (language: Language): string => (language === "en" ? `/en${API_PATH}` : API_PATH);
