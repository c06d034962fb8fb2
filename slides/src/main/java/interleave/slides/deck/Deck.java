package interleave.slides.deck;

import interleave.slides.deck.Slide.Role;
import java.nio.file.Path;
import java.util.List;

/**
 * The slides for one lab.
 *
 * @param file   where it was read from
 * @param name   the file's name without its ending, such as {@code lab3}
 * @param title  the first heading
 */
public record Deck(Path file, String name, String title, List<Slide> slides) {

    public Deck {
        slides = List.copyOf(slides);
    }

    /** What may be shown before the lab is handed in. */
    public List<Slide> lecture() {
        return slides.subList(0, firstAnswer());
    }

    /** What is shown after the hand-in; may be empty. */
    public List<Slide> answers() {
        return slides.subList(firstAnswer(), slides.size());
    }

    /** The same deck without anything that gives a lab's answer away. */
    public Deck withoutAnswers() {
        return new Deck(file, name, title, lecture());
    }

    /** The names of the live panels, in the order of their slides. */
    public List<String> panels() {
        return slides.stream().flatMap(slide -> slide.parts().stream()).filter(Part.Live.class::isInstance)
            .map(part -> ((Part.Live) part).name()).toList();
    }

    private int firstAnswer() {
        int number = 0;
        while (number < slides.size() && slides.get(number).role() != Role.ANSWERS) {
            number++;
        }
        return number;
    }
}
