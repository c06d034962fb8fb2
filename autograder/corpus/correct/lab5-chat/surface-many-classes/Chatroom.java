package lab5;

import java.util.ArrayList;
import java.util.List;

/** Who is here, and what was said. Any thread may call any method. */
class Chatroom {

    private final List<Person> persons = new ArrayList<>();
    private final Minutes minutes = new Minutes();
    private boolean closed;

    synchronized boolean enter(Person person) {
        if (closed) {
            return false;
        }
        minutes.newest(9).forEach(person::tell);
        persons.add(person);
        announce(person.name() + " has joined");
        return true;
    }

    synchronized void exit(Person person, Farewell farewell) {
        persons.remove(person);
        announce(farewell.of(person));
    }

    synchronized void perform(Command command, Person person) {
        command.perform(person, this);
    }

    synchronized void announce(String text) {
        String entry = minutes.add(text);
        for (Person person : persons) {
            person.tell(entry);
        }
    }

    synchronized boolean knows(String name) {
        for (Person person : persons) {
            if (person.name().equals(name)) {
                return true;
            }
        }
        return false;
    }

    synchronized void close() {
        closed = true;
        persons.forEach(Person::throwOut);
    }
}
