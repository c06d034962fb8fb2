package interleave.slides.terminal;

import interleave.slides.audience.Invitation;
import io.nayuki.qrcodegen.QrCode;

/** How guests join, in a terminal. */
public final class InvitationText {

    private static final int MARGIN = 2;
    /** By what is black above, and below: half a letter is a square. Phones read light on dark as well. */
    private static final String[] HALVES = {" ", "▄", "▀", "█"};

    private InvitationText() {
    }

    /** The address, and its QR code. */
    public static String drawn(Invitation invitation) {
        QrCode code = QrCode.encodeText(invitation.address(), QrCode.Ecc.LOW);
        StringBuilder out = new StringBuilder();
        for (int y = -MARGIN; y < code.size + MARGIN; y += 2) {
            for (int x = -MARGIN; x < code.size + MARGIN; x++) {
                // What is outside of the code counts as white.
                out.append(HALVES[(code.getModule(x, y) ? 2 : 0) + (code.getModule(x, y + 1) ? 1 : 0)]);
            }
            out.append('\n');
        }
        String command = invitation.command().isEmpty() ? "" : ", or by: " + invitation.command();
        return out + "Guests join at " + invitation.address() + command + "\n[any key] on to the panels\n";
    }
}
