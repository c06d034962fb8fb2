package interleave.hidden.lab5;

import interleave.testkit.lab.CurrentCheck;
import interleave.testkit.verdict.Kind;

/** Counts the threads of a chat whose clients come and go. */
final class Threads {

    /** They leave in three ways, and a thread may stay in one of them only. */
    private static final int A_FEW = 5;

    private Threads() {
    }

    /**
     * Clients come and go: no thread may stay for each of them. A pool may keep threads, as many as it has; so where
     * there are more of them, many more clients must not make them grow any further.
     */
    static void expectNoneLeft(Chat chat, int some, int many) {
        int before = count(chat);
        visit(chat, some);
        if (chat.server().stage().waitFor(() -> count(chat) < before + some / A_FEW)) {
            return;
        }
        visit(chat, many);
        int filled = count(chat);
        visit(chat, many);
        if (!chat.server().stage().waitFor(() -> count(chat) < filled + many / A_FEW)) {
            throw CurrentCheck.failed(Kind.LEAK, "many clients came and left", "that no thread stays for any of them",
                "a thread more for each of them");
        }
    }

    private static int count(Chat chat) {
        return chat.server().stage().look().threads().size();
    }

    private static void visit(Chat chat, int clients) {
        for (int number = 0; number < clients; number++) {
            chat.comeAndGo(number);
        }
    }
}
