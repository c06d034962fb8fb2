package interleave.testkit.verdict;

/** An HTML page being written. Text goes in by {@link #text} only, and comes out as text in any place. */
public final class Html {
    private final StringBuilder page = new StringBuilder();

    /** Markup of our own. */
    public Html raw(String markup) {
        page.append(markup);
        return this;
    }

    /** Text from anywhere, between tags or inside a quoted attribute. */
    public Html text(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> page.append("&amp;");
                case '<' -> page.append("&lt;");
                case '>' -> page.append("&gt;");
                case '"' -> page.append("&quot;");
                case '\'' -> page.append("&#39;");
                case '`' -> page.append("&#96;");
                default -> page.append(c);
            }
        }
        return this;
    }

    /** An element on a line of its own that holds nothing but text. */
    public Html element(String tag, String text) {
        return raw("<" + tag + ">").text(text).raw("</" + tag + ">\n");
    }

    @Override
    public String toString() {
        return page.toString();
    }
}
