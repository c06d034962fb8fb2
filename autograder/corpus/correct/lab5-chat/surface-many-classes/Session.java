package lab5;

import java.io.IOException;

/** What the thread of one client does. */
class Session implements Runnable {

    private final Link link;
    private final Chatroom chatroom;

    Session(Link link, Chatroom chatroom) {
        this.link = link;
        this.chatroom = chatroom;
    }

    @Override
    public void run() {
        Person person = new Person(link);
        if (chatroom.enter(person)) {
            Thread delivery = new Thread(person.delivery());
            delivery.start();
            chatroom.exit(person, converse(person));
            link.cut();
            delivery.interrupt();
        }
        link.cut();
    }

    private Farewell converse(Person person) {
        try {
            String line = link.readLine();
            while (line != null) {
                Command command = Command.parse(line);
                if (command instanceof Quit) {
                    return ((Quit) command).farewell();
                }
                chatroom.perform(command, person);
                line = link.readLine();
            }
        } catch (IOException e) {
            System.err.println("session: " + e.getMessage());
        }
        return Farewell.WITHOUT_A_WORD;
    }
}
