package lab5;

sealed interface Command {

    record Say(String text) implements Command {
    }

    record Nick(String name) implements Command {
    }

    record Quit(String bye) implements Command {
    }

    record Vanish() implements Command {
    }

    static Command of(String line) {
        if (line == null) {
            return new Vanish();
        }
        if (line.equals("/quit") || line.startsWith("/quit ")) {
            return new Quit(line.substring("/quit".length()).trim());
        }
        if (line.equals("/nick") || line.startsWith("/nick ")) {
            return new Nick(line.substring("/nick".length()).trim());
        }
        return new Say(line);
    }
}
