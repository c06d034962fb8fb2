package interleave.slides.audience;

/**
 * How guests join.
 *
 * @param address of the page for their phones
 */
public record Invitation(String address) {
}
