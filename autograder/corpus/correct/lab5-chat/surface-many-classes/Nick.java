package lab5;

class Nick extends Command {

    private static final int LIMIT = 32;

    private final String wanted;

    Nick(String wanted) {
        this.wanted = wanted;
    }

    @Override
    void perform(Person person, Chatroom chatroom) {
        if (wanted.isEmpty() || wanted.equals(person.name())) {
            return;
        }
        if (wanted.length() > LIMIT) {
            person.tell("Name too long (limit " + LIMIT + ")");
        } else if (chatroom.knows(wanted)) {
            person.tell("Name already in use: " + wanted);
        } else {
            String old = person.name();
            person.rename(wanted);
            chatroom.announce(old + " now goes by " + wanted);
        }
    }
}
