package interleave.testkit.lab;

import java.util.List;

/**
 * A class that students build, found by its simple name in whatever package it stands.
 *
 * @param simpleName {@code EchoServer}
 * @param members    the promised public members as text: {@code EchoServer(int)}, {@code int port()},
 *                   {@code static void main(String[])}
 */
public record StudentClass(String simpleName, List<String> members) {

    public StudentClass {
        members = List.copyOf(members);
    }

    /** Whether contract A3 speaks of it: a server tells its port. */
    public boolean isServer() {
        return members.contains("int port()");
    }

    /** The file that a student writes it in: {@code EchoServer.java}. */
    public String fileName() {
        return simpleName + ".java";
    }
}
