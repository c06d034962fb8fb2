package interleave.slides.cli;

import interleave.slides.audience.Audience;
import interleave.slides.page.InvitationCard;
import interleave.slides.panel.Panels;
import interleave.slides.terminal.InvitationText;
import java.io.IOException;
import java.util.Optional;

/** The audience, where the lecturer lets one in. */
final class Hall implements AutoCloseable {

    private final Optional<Audience> audience;

    private Hall(Optional<Audience> audience) {
        this.audience = audience;
    }

    /** @param port where guests join; null for no guests */
    static Hall open(Integer port, Panels panels) throws IOException {
        return new Hall(port == null ? Optional.empty() : Optional.of(Audience.open(port, panels)));
    }

    /** For the lecturer's page; empty where nobody can join. */
    String card() {
        return audience.map(hall -> InvitationCard.html(hall.invitation(), hall.guests())).orElse("");
    }

    /** For a terminal where nothing else stands. */
    String inText() {
        return audience.map(hall -> InvitationText.drawn(hall.invitation())).orElse("");
    }

    /** For the terminal, in a line. */
    String told() {
        return audience.map(Audience::invitation).map(how -> "Guests join at " + how.address()
            + (how.command().isEmpty() ? "" : ", or by: " + how.command()) + "\n").orElse("");
    }

    @Override
    public void close() {
        audience.ifPresent(Audience::close);
    }
}
