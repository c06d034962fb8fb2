package lab5;

class Say extends Command {

    private final String text;

    Say(String text) {
        this.text = text;
    }

    @Override
    void perform(Person person, Chatroom chatroom) {
        chatroom.announce("Message from " + person.name() + ": " + text);
    }
}
