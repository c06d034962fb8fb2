/** Panels in a terminal, for rooms where no browser can be projected. */
package interleave.slides.terminal;
