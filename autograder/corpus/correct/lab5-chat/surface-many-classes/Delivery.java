package lab5;

import java.io.IOException;

/** Carries lines from a letterbox to a link until it is interrupted, or the link is cut. */
class Delivery implements Runnable {

    private final Letterbox letterbox;
    private final Link link;

    Delivery(Letterbox letterbox, Link link) {
        this.letterbox = letterbox;
        this.link = link;
    }

    @Override
    public void run() {
        try {
            while (true) {
                link.writeLine(letterbox.take());
            }
        } catch (IOException | InterruptedException e) {
            System.err.println("delivery ends: " + e.getMessage());
        }
    }
}
