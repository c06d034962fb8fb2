/** What the presenter's server and the audience's have in common. */
package interleave.slides.http;
