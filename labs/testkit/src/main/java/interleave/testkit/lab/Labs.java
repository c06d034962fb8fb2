package interleave.testkit.lab;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.Collectors;

/** All labs of the course, in the order in which they are taught. */
public final class Labs {

    private static final String MAIN = "static void main(String[])";

    private static final List<Lab> ALL = List.of(
            lab("lab0-tour", "A tour of threads", new StudentClass("Tour", List.of(MAIN))),
            lab("lab1-echo", "An iterative echo server", server("EchoServer")),
            lab("lab2-thread-per-client", "A thread per client",
                    server("ThreadedEchoServer"),
                    server("GreetingServer"),
                    new StudentClass("ConsoleClient", List.of(MAIN))),
            lab("lab3-bank", "Two cash machines, one card",
                    new StudentClass("Bank", List.of("Bank()", "int deposit(String)", "int withdraw(String)",
                            "int transfer(String, String)", "int balance(String)")),
                    server("BankServer")),
            new Lab("lab4-readers-writers", "Readers and writers", List.of(
                    new StudentClass("CyclicIndex", List.of("static int unread(int, int, int)")),
                    new StudentClass("Mailbox", List.of("Mailbox()", "void put(Object)", "Object take()")),
                    new StudentClass("ReadersWriters", List.of("ReadersWriters()", "Object read(Supplier)",
                            "void write(Runnable)")),
                    new StudentClass("Message", List.of("Message(long, Instant, String)", "long number()",
                            "Instant time()", "String text()")),
                    new StudentClass("MessageQueue", List.of("MessageQueue(int)", "long write(String)",
                            "List read(long)", "List awaitNewer(long)", "void close()"))),
                    List.of("src/main/java/lab4/NoticeBoard.java", "src/main/java/lab4/Feed.java")),
            new Lab("lab5-chat", "A chat", List.of(server("ChatServer")),
                    List.of("src/main/java/lab5/MessageQueue.java", "src/main/java/lab5/Message.java")),
            lab("lab6-inventory", "The inventory server",
                    server("InventoryServer"),
                    new StudentClass("AdminConsole", List.of(
                            "AdminConsole(InventoryServer, BufferedReader, PrintWriter)", "void run()")),
                    new StudentClass("InventoryClient", List.of(MAIN))));

    private Labs() {
    }

    public static List<Lab> all() {
        return ALL;
    }

    /**
     * The lab with that id.
     *
     * @throws NoSuchElementException naming the labs that there are
     */
    public static Lab byId(String id) {
        return ALL.stream().filter(lab -> lab.id().equals(id)).findFirst()
                .orElseThrow(() -> new NoSuchElementException("No lab '" + id + "'. There are: "
                        + ALL.stream().map(Lab::id).collect(Collectors.joining(", "))));
    }

    private static Lab lab(String id, String title, StudentClass... classes) {
        return new Lab(id, title, List.of(classes), List.of());
    }

    private static StudentClass server(String simpleName) {
        return new StudentClass(simpleName,
                List.of(simpleName + "(int)", "int port()", "void run()", "void close()", MAIN));
    }
}
