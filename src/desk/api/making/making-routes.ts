// Making routes: what it takes to begin an article from nothing.

import type { DeskRoute } from "../route.ts";
import { createArticleRoute } from "./create-article.ts";
import { listSeriesRoute } from "./list-series.ts";
import { readHouseWordsRoute } from "./read-house-words.ts";

export const MAKING_ROUTES: readonly DeskRoute[] = [createArticleRoute, listSeriesRoute, readHouseWordsRoute];
