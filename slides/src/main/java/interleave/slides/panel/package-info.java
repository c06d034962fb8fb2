/** Live panels: what runs while a slide is shown, and does what the lecturer's keys tell it. */
package interleave.slides.panel;
