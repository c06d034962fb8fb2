package lab5;

class Quit extends Command {

    private final String bye;

    Quit(String bye) {
        this.bye = bye;
    }

    Farewell farewell() {
        return new Farewell(bye.isEmpty() ? " is leaving now" : " is leaving now -- " + bye);
    }

    @Override
    void perform(Person person, Chatroom chatroom) {
        chatroom.announce(farewell().of(person));
    }
}
