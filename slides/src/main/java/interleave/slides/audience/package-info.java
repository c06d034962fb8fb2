/** The audience's server: what guests in the hall may do, from their phones. It reaches no action of the presenter's. */
package interleave.slides.audience;
