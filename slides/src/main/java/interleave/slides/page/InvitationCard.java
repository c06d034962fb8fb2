package interleave.slides.page;

import interleave.slides.audience.Invitation;
import interleave.testkit.verdict.Html;
import io.nayuki.qrcodegen.QrCode;

/** How guests join, for all to see. */
public final class InvitationCard {

    /** White around a code, in its own squares: readers want four. */
    private static final int MARGIN = 4;

    private InvitationCard() {
    }

    /** @param guests how many are there */
    public static String html(Invitation invitation, int guests) {
        return new Html().raw("<p class=\"address\">").text(invitation.address()).raw("</p>\n")
            .raw(code(invitation.address())).raw("<p>").text(invitation.command().isEmpty() ? ""
                : "or: " + invitation.command() + ", ").raw(guests + (guests == 1 ? " guest" : " guests") + "</p>\n")
            .toString();
    }

    private static String code(String text) {
        QrCode code = QrCode.encodeText(text, QrCode.Ecc.MEDIUM);
        StringBuilder squares = new StringBuilder();
        for (int y = 0; y < code.size; y++) {
            for (int x = 0; x < code.size; x++) {
                squares.append(code.getModule(x, y) ? "M" + x + " " + y + "h1v1h-1z" : "");
            }
        }
        int width = code.size + 2 * MARGIN;
        return "<svg viewBox=\"-" + MARGIN + " -" + MARGIN + " " + width + " " + width + "\" role=\"img\" "
            + "aria-label=\"QR code of the address\" shape-rendering=\"crispEdges\"><path d=\"" + squares
            + "\"/></svg>\n";
    }
}
