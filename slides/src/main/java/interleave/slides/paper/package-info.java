/** Decks as pages that can be printed. */
package interleave.slides.paper;
