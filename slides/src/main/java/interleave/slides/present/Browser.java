package interleave.slides.present;

import java.io.IOException;
import java.util.List;
import java.util.Locale;

/** The lecturer's browser. */
public final class Browser {

    private Browser() {
    }

    /** Opens an address; where that does not work, says so. */
    public static void open(String address) {
        String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        String opener = system.contains("mac") ? "open" : "xdg-open";
        List<String> command = system.contains("windows")
            ? List.of("rundll32", "url.dll,FileProtocolHandler", address) : List.of(opener, address);
        try {
            new ProcessBuilder(command).redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
        } catch (IOException e) {
            System.out.println("No browser could be opened here: open the address yourself.");
        }
    }
}
