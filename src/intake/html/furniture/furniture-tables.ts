// Furniture tables: the signals by which a page's own markup says "this is not the announcement".

/** Elements and ARIA roles that are furniture wherever they stand. */
export const FURNITURE_ELEMENTS: ReadonlySet<string> = new Set(["nav", "aside", "menu", "search"]);
export const FURNITURE_ROLES: ReadonlySet<string> = new Set(
  "navigation banner contentinfo complementary search menu menubar toolbar tablist".split(" "),
);

/** Furniture of the page, but part of an article that they stand in. */
export const PAGE_ENDS: ReadonlySet<string> = new Set(["header", "footer"]);

/** Words of class names and ids, in lower case; parted at `-`, `_`, digits and capitals. */
export const FURNITURE_WORDS: ReadonlySet<string> = new Set(
  // where the page stands in the site
  (
    "breadcrumb breadcrumbs crumb crumbs pankuzu topicpath topicpaths pagepath sitepath " +
    // ways to other pages
    "nav navi navigation gnav gnavi lnav lnavi snav snavi fnav fnavi globalnav globalnavi localnav localnavi " +
    "menu submenu megamenu sidemenu hamburger drawer sitemap langswitch language " +
    "pager pagination paging pagenation prevnext pagetop totop backtop gotop skip skiplink skipnav " +
    // what else one may read
    "ranking rankings rank popular related relation relations recommend recommended recommendation osusume " +
    "kanren sidebar side subcolumn tagcloud taglist archives " +
    // what one may do with the page
    "sns share sharing social socials follow subscribe bookmark print searchbox searchform sitesearch fontsize " +
    // the page's edges
    "header gheader siteheader globalheader footer gfooter sitefooter globalfooter copyright copyrights " +
    // what pays for it, what asks for consent
    "ad ads advert advertisement advertising banner banners bnr bnrs sponsor sponsored cookie cookies consent"
  ).split(" "),
);

/** Neighbouring words that are furniture only together. */
export const FURNITURE_PAIRS: ReadonlySet<string> = new Set([
  "topic path",
  "page path",
  "topic paths",
  "page top",
  "to top",
  "back top",
  "go top",
  "site map",
  "global header",
  "site header",
  "font size",
  "tag list",
  "prev next",
]);

/** Words that take the signal back: the header of an article is not the header of the page. */
export const CONTENT_WORDS: ReadonlySet<string> = new Set(
  "article entry post content contents main body honbun detail with has no without".split(" "),
);

/** Elements that carry class names for the whole page. */
export const WHOLE_PAGE: ReadonlySet<string> = new Set(["html", "body", "main", "article"]);

/** Elements that list links. */
export const LINK_LISTS: ReadonlySet<string> = new Set(["ul", "ol", "dl", "menu", "dir"]);

/** From so many links on, and with so much of the text inside links, a list is a way to other pages. */
export const LINK_LIST = { links: 4, linkShare: 0.85 } as const;

/** A list of attached files belongs to the announcement, however many links it has. */
export const FILE_LINK_SHARE = 0.5;

/** An element named like furniture that holds this share of the page's own words is the page. */
export const TOO_MUCH_TO_BE_FURNITURE = 0.4;

/** A form that holds so many units beside its links wraps the page (as some site systems do). */
export const FORM_UNITS = 200;
