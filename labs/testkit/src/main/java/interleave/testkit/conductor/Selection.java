package interleave.testkit.conductor;

import java.nio.channels.CancelledKeyException;
import java.nio.channels.ClosedSelectorException;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;

/**
 * Whether a selector would find something, by the ledger.
 *
 * @param selector that a thread is about to wait with
 * @param ledger   guarded by the baton's lock, as all of this
 */
record Selection(Selector selector, Ledger ledger) {

    boolean isReady() {
        try {
            return ledger.isWoken(selector) || selector.keys().stream().anyMatch(this::isReady);
        } catch (ClosedSelectorException closed) {
            return true;
        }
    }

    /** Whether one of its channels is none of a connection's, such as a pipe: nobody knows when that is ready. */
    boolean hasUnseen() {
        try {
            return selector.keys().stream().anyMatch(key -> !(key.channel() instanceof ServerSocketChannel)
                && !(key.channel() instanceof SocketChannel));
        } catch (ClosedSelectorException closed) {
            return false;
        }
    }

    private boolean isReady(SelectionKey key) {
        try {
            int interest = key.interestOps();
            if (key.channel() instanceof ServerSocketChannel listener) {
                return (interest & SelectionKey.OP_ACCEPT) != 0 && ledger.hasCaller(listener.socket().getLocalPort());
            }
            Connection connection = ledger.of(key.channel());
            return connection == null || (interest & SelectionKey.OP_READ) != 0 && connection.in().hasSomething()
                || (interest & SelectionKey.OP_WRITE) != 0 && connection.out().takes(1);
        } catch (CancelledKeyException gone) {
            return false;
        }
    }
}
