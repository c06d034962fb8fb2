package interleave.slides.code;

import interleave.testkit.verdict.Html;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Colours a line of Java: comments, texts, annotations and the words of the language. */
public final class Colours {

    private static final Pattern TOKEN = Pattern.compile("(?<comment>//.*|/\\*.*?\\*/)"
        + "|(?<text>\"(?:[^\"\\\\]|\\\\.)*\"|'(?:[^'\\\\]|\\\\.)*')"
        + "|(?<note>@\\w+)"
        + "|(?<word>\\b(?:abstract|boolean|break|case|catch|char|class|continue|default|do|double|else|enum|extends"
        + "|false|final|finally|float|for|if|implements|import|int|interface|long|new|null|package|private|protected"
        + "|public|record|return|short|static|super|switch|synchronized|this|throw|throws|true|try|void|volatile"
        + "|while)\\b)");

    private Colours() {
    }

    /** The line as HTML, escaped. */
    public static String html(String line) {
        Html html = new Html();
        Matcher token = TOKEN.matcher(line);
        int end = 0;
        while (token.find()) {
            html.text(line.substring(end, token.start())).raw("<span class=\"" + kind(token) + "\">")
                .text(token.group()).raw("</span>");
            end = token.end();
        }
        return html.text(line.substring(end)).toString();
    }

    private static String kind(Matcher token) {
        if (token.group("comment") != null) {
            return "comment";
        }
        if (token.group("text") != null) {
            return "text";
        }
        return token.group("note") != null ? "note" : "word";
    }
}
