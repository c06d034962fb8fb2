/** The presenter's server. It is reachable from this machine only. */
package interleave.slides.present;
