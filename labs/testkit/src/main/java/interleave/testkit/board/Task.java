package interleave.testkit.board;

/**
 * A task, as the handout's table tells it.
 *
 * @param id      {@code 2}
 * @param points  as the rubric gives them
 * @param isBonus whether the lab is complete without it
 * @param title   what is to be done
 */
public record Task(String id, int points, boolean isBonus, String title) {
}
