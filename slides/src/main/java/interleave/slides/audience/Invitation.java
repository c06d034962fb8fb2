package interleave.slides.audience;

/**
 * How guests join.
 *
 * @param address of the page for their phones
 * @param command that joins from a terminal; empty where there is nothing to join in this way
 */
public record Invitation(String address, String command) {
}
