// Writing routes: what the editor asks beside the working copy.

import type { DeskRoute } from "../route.ts";
import { breakHeadline } from "./break-headline.ts";
import { readOfficialText } from "./official-text.ts";
import { previewArticle } from "./preview-article.ts";

export const WRITING_ROUTES: readonly DeskRoute[] = [readOfficialText, breakHeadline, previewArticle];
