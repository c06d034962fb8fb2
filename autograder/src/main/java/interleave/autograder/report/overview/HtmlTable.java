package interleave.autograder.report.overview;

import interleave.testkit.verdict.Html;
import java.util.List;

/** A table being written, row by row. */
final class HtmlTable {

    private final Html page;
    private boolean isFirst;

    private HtmlTable(Html page) {
        this.page = page;
    }

    /**
     * Begins one that a reader can sort.
     *
     * @param columns those that begin with {@code #} hold numbers
     */
    static HtmlTable sortable(Html page, String caption, List<String> columns) {
        return new HtmlTable(page).begin(" class=\"sortable\"", caption, columns);
    }

    /** Begins one whose order says something. */
    static HtmlTable plain(Html page, String caption, List<String> columns) {
        return new HtmlTable(page).begin("", caption, columns);
    }

    private HtmlTable begin(String attributes, String caption, List<String> columns) {
        page.raw("<div class=\"wide\" tabindex=\"0\" role=\"region\" aria-label=\"").text(caption)
            .raw("\">\n<table" + attributes + ">\n<caption>").text(caption).raw("</caption>\n<thead><tr>");
        columns.forEach(column -> page.raw(column.startsWith("#") ? "<th scope=\"col\" class=\"number\">"
            : "<th scope=\"col\">").text(column.startsWith("#") ? column.substring(1) : column).raw("</th>"));
        page.raw("</tr></thead>\n<tbody>\n");
        return this;
    }

    HtmlTable row() {
        page.raw("<tr>");
        isFirst = true;
        return this;
    }

    /** A cell of text; the first one of a row is its heading. */
    HtmlTable text(String text) {
        open("");
        page.text(text);
        return close();
    }

    HtmlTable link(String text, String to) {
        open("");
        page.raw("<a href=\"").text(to).raw("\">").text(text).raw("</a>");
        return close();
    }

    HtmlTable number(String shown) {
        open(" class=\"number\"");
        page.text(shown);
        return close();
    }

    /** A bar so many percent of the column's width long; nothing for a screen reader, who has the number beside it. */
    HtmlTable bar(int percent) {
        open(" aria-hidden=\"true\" class=\"bar\"");
        page.raw("<span style=\"width: " + percent + "%\"></span>");
        return close();
    }

    void endRow() {
        page.raw("</tr>\n");
    }

    void end() {
        page.raw("</tbody>\n</table>\n</div>\n");
    }

    private void open(String attributes) {
        page.raw(isFirst ? "<th scope=\"row\"" + attributes + ">" : "<td" + attributes + ">");
    }

    private HtmlTable close() {
        page.raw(isFirst ? "</th>" : "</td>");
        isFirst = false;
        return this;
    }
}
