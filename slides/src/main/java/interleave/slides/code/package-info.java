/** Code on slides: cut out of the sources that students read, so that it is never out of date. */
package interleave.slides.code;
