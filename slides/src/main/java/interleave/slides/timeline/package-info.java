/** Timelines of real runs, recorded while a deck is built. */
package interleave.slides.timeline;
