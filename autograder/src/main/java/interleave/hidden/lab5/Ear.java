package interleave.hidden.lab5;

import interleave.hidden.server.Lost;
import interleave.testkit.client.Peer;
import interleave.testkit.lab.CurrentCheck;
import interleave.testkit.verdict.CheckFailed;
import interleave.testkit.verdict.Finding;
import interleave.testkit.verdict.Kind;
import interleave.testkit.verdict.Quote;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** What one guest of a chat reads, held against what it is to read. */
final class Ear {

    private final Chat chat;
    private final Peer peer;
    private boolean hasHeardOfTheEnd;

    Ear(Chat chat, Peer peer) {
        this.chat = chat;
        this.peer = peer;
    }

    /** Entries must come, in this order, and nothing between them. */
    void hearsAll(List<String> news) {
        for (int number = 0; number < news.size(); number++) {
            int next = number;
            if (number == 0) {
                hearsNext(news, next);
            } else {
                Lost.amongOthers(() -> hearsNext(news, next));
            }
        }
    }

    /** An entry that comes in place of another one says that the order is wrong, or one is lost or comes twice. */
    private void hearsNext(List<String> news, int number) {
        try {
            hears(news.get(number), news.size() - number);
        } catch (CheckFailed failed) {
            Finding seen = failed.finding();
            boolean isKnown = chat.entries().stream().anyMatch(entry -> seen.got().equals(quoted(entry)))
                || Farewell.isSecond(seen.got(), without(news.subList(number, news.size())));
            if (seen.kind() != Kind.WRONG_REPLY || !isKnown) {
                throw failed;
            }
            Kind kind = areAllThere(news, number, seen.got()) ? Kind.WRONG_ORDER : Kind.LOST_OR_DOUBLED;
            throw new CheckFailed(new Finding(kind, seen.action(), seen.expected(), seen.got(), seen.evidence(),
                seen.cause()));
        }
    }

    /** The entries before those that are due. */
    private List<String> without(List<String> due) {
        List<String> before = new ArrayList<>(chat.entries());
        before.removeAll(due);
        return before;
    }

    private boolean areAllThere(List<String> news, int number, String got) {
        List<String> heard = new ArrayList<>();
        news.subList(0, number).forEach(entry -> heard.add(quoted(entry)));
        heard.add(got);
        Optional<String> line = Optional.of(got);
        while (heard.size() < news.size() && line.isPresent()) {
            line = peer.nextLineIfAny();
            line.ifPresent(each -> heard.add(Quote.of(each)));
        }
        return heard.stream().sorted().toList().equals(news.stream().map(Ear::quoted).sorted().toList());
    }

    private static String quoted(String entry) {
        return Quote.of(Chat.AT + entry);
    }

    /** @param after how many of the chat's entries come from this one on */
    private void hears(String entry, int after) {
        Optional<String> end = hasHeardOfTheEnd ? Optional.empty() : chat.possibleEnd();
        if (end.isPresent()) {
            String line = Pattern.quote(Chat.AT + entry);
            String other = Pattern.quote(Chat.AT + end.get());
            String got = peer.expectMatching(line + "|" + other, quoted(entry));
            if (got.equals(Chat.AT + entry)) {
                return;
            }
            hasHeardOfTheEnd = true;
            chat.ended(after);
        }
        peer.expect(Chat.AT + entry);
    }

    /** Whether the next entry is the first one of these; else it must be the first one of the others. */
    boolean hearsFirstOf(List<String> these, List<String> others) {
        String one = Chat.AT + these.get(0);
        String other = Chat.AT + others.get(0);
        return peer.expectMatching(Pattern.quote(one) + "|" + Pattern.quote(other), Quote.of(one)).equals(one);
    }

    /** Whatever comes before this entry is free. */
    void skipsTo(String entry) {
        String line = peer.expectMatching("(?s).*", quoted(entry));
        while (!line.equals(Chat.AT + entry)) {
            line = peer.expectMatching("(?s).*", quoted(entry));
        }
    }

    /** What a newcomer gets before its own joining are entries of before. */
    void skipsToJoiningOf(String name) {
        String joining = name + " has joined";
        String line = peer.expectMatching(Chat.AT + ".*", quoted(joining));
        while (chat.knows(line.substring(Chat.AT.length()))) {
            line = peer.expectMatching(Chat.AT + ".*", quoted(joining));
        }
        if (!line.equals(Chat.AT + joining)) {
            Kind kind = Farewell.isSecond(line, chat.entries()) ? Kind.LOST_OR_DOUBLED : Kind.WRONG_REPLY;
            throw CurrentCheck.failed(kind, peer.name() + " connected", quoted(joining), Quote.of(line));
        }
    }
}
