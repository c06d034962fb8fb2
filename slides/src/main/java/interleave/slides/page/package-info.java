/** Decks as pages for a browser. */
package interleave.slides.page;
