// unifyGlyphForms: takes text as a PDF's fonts name it, gives the ordinary characters for forms that only fonts have.

/**
 * Fonts name some glyphs by their shape: 日 as a Kangxi radical (U+2F47), 。 as its vertical form (U+FE12).
 * The issuer wrote the ordinary character. One unit for one unit, so places stay.
 */
const GLYPH_FORMS = /[\u2E80-\u2FDF\uFE10-\uFE18\uFE30-\uFE48]/gu;

export function unifyGlyphForms(text: string): string {
  return text.replaceAll(GLYPH_FORMS, (form) => {
    const ordinary = form.normalize("NFKC");
    return ordinary.length === form.length ? ordinary : form;
  });
}
