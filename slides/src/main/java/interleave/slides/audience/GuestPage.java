package interleave.slides.audience;

import interleave.slides.panel.Panel;
import interleave.slides.panel.Panels;
import interleave.testkit.verdict.Html;
import java.util.List;

/** The page on a guest's phone: a part for each panel that guests have to do with. */
final class GuestPage {

    private final List<Panel> panels;

    /** @param panels those that are shown */
    GuestPage(List<Panel> panels) {
        this.panels = panels;
    }

    String html() {
        Html page = new Html().raw("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
            + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
            + "<link rel=\"icon\" href=\"data:,\">\n<title>Join in</title>\n"
            + "<link rel=\"stylesheet\" href=\"guest.css\">\n</head>\n<body>\n<main>\n<h1>Join in</h1>\n");
        panels.forEach(panel -> part(panel, page));
        return page.raw("<p id=\"answer\" role=\"status\"></p>\n</main>\n<script src=\"guest.js\"></script>\n"
            + "</body>\n</html>\n").toString();
    }

    private static void part(Panel panel, Html page) {
        if (panel.name().equals(Panels.RACE)) {
            page.raw("<section data-panel=\"").text(panel.name()).raw("\">\n").element("h2", panel.title())
                .raw("<button type=\"button\" data-post=\"deposit\">Deposit 1</button>\n<p class=\"told\"></p>\n"
                    + "</section>\n");
        } else if (panel.name().equals(Panels.CHAT)) {
            page.raw("<section data-panel=\"").text(panel.name()).raw("\">\n").element("h2", panel.title())
                .raw(form("enter", "Your name", "nickname", "Come in") + form("say", "What you say", "off", "Say")
                    + "<p class=\"told\"></p>\n</section>\n");
        }
    }

    private static String form(String act, String label, String completes, String button) {
        return "<form data-post=\"" + act + "\">\n<label>" + label + " <input name=\"text\" autocomplete=\""
            + completes + "\" required></label>\n<button>" + button + "</button>\n</form>\n";
    }
}
