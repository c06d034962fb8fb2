package lab5;

abstract class Command {

    static Command parse(String line) {
        if (is(line, "/quit")) {
            return new Quit(line.substring("/quit".length()).trim());
        }
        if (is(line, "/nick")) {
            return new Nick(line.substring("/nick".length()).trim());
        }
        return new Say(line);
    }

    private static boolean is(String line, String word) {
        return line.startsWith(word) && (line.length() == word.length() || line.charAt(word.length()) == ' ');
    }

    /** Called with the chatroom's lock. */
    abstract void perform(Person person, Chatroom chatroom);
}
