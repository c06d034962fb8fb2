package lab5;

/** Somebody in the chatroom. The name is guarded by the chatroom. */
class Person {

    private final Link link;
    private final Letterbox letterbox = new Letterbox();
    private String name;

    Person(Link link) {
        this.link = link;
        this.name = link.address();
    }

    String name() {
        return name;
    }

    void rename(String other) {
        name = other;
    }

    /** Never waits. */
    void tell(String line) {
        if (!letterbox.offer(line)) {
            link.cut();
        }
    }

    Delivery delivery() {
        return new Delivery(letterbox, link);
    }

    void throwOut() {
        link.cut();
    }
}
