package interleave.slides.audience;

import interleave.slides.panel.ChatPanel;
import interleave.slides.panel.Panels;
import interleave.testkit.verdict.Visible;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

/** Guests in the chat, by name. Any thread may call any method. */
final class Talk {

    private static final int LONGEST_NAME = 20;
    private static final int LONGEST_LINE = 200;

    private record Speaker(String name, ChatPanel.Seat seat) {
    }

    private final Panels panels;
    /** Guarded by this. */
    private final Map<Guest, Speaker> speakers = new HashMap<>();

    Talk(Panels panels) {
        this.panels = panels;
    }

    /** Comes in, under a name that nobody else here has; once. */
    synchronized void enter(Guest guest, String text) throws IOException, Refused {
        String name = clean(text, LONGEST_NAME);
        if (speakers.containsKey(guest)) {
            return;
        } else if (speakers.values().stream().anyMatch(speaker -> speaker.name().equalsIgnoreCase(name))) {
            throw new Refused(Refused.BAD_REQUEST, "Somebody has this name already.");
        }
        speakers.put(guest, new Speaker(name, chat().join(name)));
    }

    /** Says a line. Whoever was sent home by a reset comes in again. */
    synchronized void say(Guest guest, String text) throws IOException, Refused {
        Speaker speaker = speakers.get(guest);
        if (speaker == null) {
            throw new Refused(Refused.BAD_REQUEST, "First give your name.");
        }
        String line = clean(text, LONGEST_LINE);
        if (!speaker.seat().say(line)) {
            Speaker again = new Speaker(speaker.name(), chat().join(speaker.name()));
            speakers.put(guest, again);
            again.seat().say(line);
        }
    }

    synchronized void leave(Guest guest) {
        Speaker gone = speakers.remove(guest);
        if (gone != null) {
            gone.seat().close();
        }
    }

    private ChatPanel chat() throws Refused {
        return panels.opened(Panels.CHAT).map(ChatPanel.class::cast)
            .orElseThrow(() -> new Refused(Refused.NOT_FOUND, "No chat is open now."));
    }

    /** On one line, without anything that a screen obeys. */
    static String clean(String text, int longest) throws Refused {
        String stripped = text.strip();
        if (stripped.isEmpty()) {
            throw new Refused(Refused.BAD_REQUEST, "There is no text.");
        } else if (stripped.codePointCount(0, stripped.length()) > longest) {
            throw new Refused(Refused.TOO_LONG, "That is too long: " + longest + " letters are the most.");
        }
        return Visible.line(stripped, longest);
    }
}
