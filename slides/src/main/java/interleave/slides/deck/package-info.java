/** A deck as its file tells it, before anything that it names is looked up. */
package interleave.slides.deck;
