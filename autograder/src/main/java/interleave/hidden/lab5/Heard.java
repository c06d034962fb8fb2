package interleave.hidden.lab5;

import interleave.testkit.lab.CurrentCheck;
import interleave.testkit.verdict.CheckFailed;
import interleave.testkit.verdict.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/**
 * What clients have heard who speak at once: which of them comes first is free, but it is the same for all (H1). What
 * exactly goes wrong differs from run to run where it does, and is not told.
 *
 * @param deed what they did, for a finding
 */
record Heard(Chat chat, String deed) {

    /** Each sends its lines at once, and all must hear all of them. @param lines for each guest, in their order */
    static void speakingAtOnce(Chat chat, String deed, List<List<String>> lines) {
        List<Guest> guests = chat.guests();
        for (int number = 0; number < guests.size(); number++) {
            List<String> own = lines.get(number);
            if (!own.isEmpty()) {
                guests.get(number).peer().sendLines(own.toArray(String[]::new));
            }
        }
        new Heard(chat, deed).expectTheSame(lines);
    }

    private void expectTheSame(List<List<String>> lines) {
        Map<String, List<String>> due = new HashMap<>();
        int count = 0;
        for (int number = 0; number < lines.size(); number++) {
            Guest speaker = chat.guests().get(number);
            due.put(speaker.name(), lines.get(number).stream().map(speaker::message).toList());
            count += lines.get(number).size();
        }
        List<String> first = next(chat.guests().get(0), count);
        expectAll(due, first);
        for (Guest other : chat.guests().subList(1, chat.guests().size())) {
            List<String> heard = next(other, count);
            if (!heard.equals(first)) {
                expectAll(due, heard);
                throw failed(Kind.WRONG_ORDER, "the same order for all", "one order for one client, and another order "
                    + "for another one");
            }
        }
    }

    private List<String> next(Guest guest, int count) {
        guest.peer().sees("was there when " + deed);
        List<String> heard = new ArrayList<>();
        try {
            while (heard.size() < count) {
                heard.add(guest.peer().nextLine());
            }
        } catch (CheckFailed failed) {
            // Where it stopped, and what the threads did by then, is chance.
            Kind kind = failed.finding().kind() == Kind.NO_ANSWER ? Kind.LOST_OR_DOUBLED : failed.finding().kind();
            throw failed(kind, "that each reads all that was said", "one of them did not get all of it");
        }
        return heard;
    }

    private void expectAll(Map<String, List<String>> due, List<String> heard) {
        Map<String, List<String>> bySpeaker = new HashMap<>();
        due.forEach((name, messages) -> bySpeaker.put(name, heard.stream().filter(line -> line.startsWith(Chat.AT)
            && messages.contains(line.substring(Chat.AT.length()))).map(line -> line.substring(Chat.AT.length()))
            .toList()));
        if (bySpeaker.values().stream().mapToInt(List::size).sum() < heard.size()) {
            throw failed(Kind.MIXED_LINES, "whole lines, each from one client", "a line that nobody has sent");
        }
        due.forEach((name, messages) -> {
            if (!messages.equals(bySpeaker.get(name))) {
                boolean isAllThere = bySpeaker.get(name).size() == messages.size()
                    && new HashSet<>(bySpeaker.get(name)).equals(new HashSet<>(messages));
                throw isAllThere ? failed(Kind.WRONG_ORDER, "the lines of each in the order in which it sent them",
                    "another order") : failed(Kind.LOST_OR_DOUBLED, "each line once",
                    "one that is lost, or comes twice");
            }
        });
    }

    private CheckFailed failed(Kind kind, String expected, String got) {
        return CurrentCheck.failed(kind, deed, expected, got);
    }
}
