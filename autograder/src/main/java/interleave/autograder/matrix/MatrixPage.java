package interleave.autograder.matrix;

import interleave.testkit.verdict.Html;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The matrix as one HTML file: no script, nothing loaded. A table for each lab, a row for each submission. */
final class MatrixPage {

    private final Html page = new Html();

    private MatrixPage() {
    }

    static String render(Matrix matrix) {
        MatrixPage html = new MatrixPage();
        html.head();
        html.summary(matrix);
        html.faults(matrix.faults());
        matrix.rows().stream().collect(Collectors.groupingBy(Row::lab, TreeMap::new, Collectors.toList()))
            .forEach(html::table);
        html.page.raw("</main>\n</body>\n</html>\n");
        return html.page.toString();
    }

    private void head() {
        page.raw("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n")
            .raw("<meta http-equiv=\"Content-Security-Policy\" ")
            .raw("content=\"default-src 'none'; style-src 'unsafe-inline'\">\n")
            .raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
            .raw("<meta name=\"color-scheme\" content=\"light dark\">\n<title>Matrix</title>\n")
            .raw("<style>\n" + stylesheet() + "</style>\n</head>\n<body>\n<main>\n");
    }

    private static String stylesheet() {
        try (InputStream css = MatrixPage.class.getResourceAsStream("/interleave/matrix/matrix.css")) {
            return new String(css.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private void summary(Matrix matrix) {
        page.element("h1", "Wrong and correct submissions under the hidden suites");
        matrix.summary().lines().forEach(line -> page.element("p", line));
        page.element("p", "Java " + matrix.java() + ", each judged " + (matrix.runs() == 1 ? "once"
            : matrix.runs() + " times") + ". A dot is a check that passed; ● the check of the broken sentence that saw "
            + "the fault as what it is, with the number of its schedule; ○ another one that failed; ✗ a check that "
            + "failed a correct submission; ? one that the machine left undecided; ≠ one that told different things.");
    }

    private void faults(List<Row> faults) {
        if (faults.isEmpty()) {
            return;
        }
        page.element("h2", "What must not be");
        for (Row row : faults) {
            page.raw("<article>\n");
            page.element("h3", row.line());
            page.raw("<pre>\n").text(row.told()).raw("</pre>\n</article>\n");
        }
    }

    private void table(String lab, List<Row> rows) {
        List<String> checks = rows.stream().flatMap(row -> row.cells().stream()).map(Cell::check).distinct().sorted()
            .toList();
        page.element("h2", lab);
        page.raw("<div class=\"wide\"><table>\n<thead><tr><th scope=\"col\">submission</th>")
            .raw("<th scope=\"col\">verdict</th>");
        checks.forEach(check -> page.raw("<th scope=\"col\" class=\"check\"><span>").text(check).raw("</span></th>"));
        page.raw("</tr></thead>\n<tbody>\n");
        rows.forEach(row -> row(row, checks));
        page.raw("</tbody>\n</table></div>\n");
    }

    private void row(Row row, List<String> checks) {
        Map<String, Cell> cells = row.cells().stream().collect(Collectors.toMap(Cell::check, cell -> cell));
        page.raw("<tr class=\"" + row.verdict().label() + "\"><th scope=\"row\">").text(row.name())
            .raw("</th><td class=\"verdict\">").text(row.verdict().label() + (row.isWrong()
            ? " (" + row.kind() + ", " + row.sentence() + ")" : "")).raw("</td>");
        for (String check : checks) {
            cell(row, cells.get(check));
        }
        page.raw("</tr>\n");
    }

    private void cell(Row row, Cell cell) {
        if (cell == null) {
            page.raw("<td></td>");
            return;
        }
        page.raw("<td class=\"" + look(row, cell) + "\" title=\"").text(cell.check() + ": "
            + (cell.kind().isEmpty() ? "passed" : cell.kind()) + ", " + cell.times())
            .raw("\">").text(sign(row, cell)).raw("</td>");
    }

    private static String look(Row row, Cell cell) {
        if (!cell.isStable()) {
            return "unstable";
        }
        return switch (cell.status()) {
            case PASSED -> "passed";
            case INCONCLUSIVE -> "undecided";
            case FAILED -> !row.isWrong() ? "accused" : row.isExposing(cell) ? "exposing" : "failed";
        };
    }

    private static String sign(Row row, Cell cell) {
        return switch (look(row, cell)) {
            case "passed" -> "·";
            case "exposing" -> cell.schedules() == 0 ? "●" : "●" + cell.schedules();
            case "failed" -> "○";
            case "accused" -> "✗";
            case "undecided" -> "?";
            default -> "≠";
        };
    }
}
