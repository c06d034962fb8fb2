// promise: roster
// style: a linked list of its own, in static nested nodes, under one monitor
public class Roster {

    private static class Node {

        private final String name;
        private Node next;

        Node(String name, Node next) {
            this.name = name;
            this.next = next;
        }
    }

    private final Node head = new Node("", null);

    private Node before(String name) {
        Node node = head;
        while (node.next != null && !node.next.name.equals(name)) {
            node = node.next;
        }
        return node;
    }

    public synchronized boolean join(String name) {
        Node last = before(name);
        if (last.next != null) {
            return false;
        }
        last.next = new Node(name, null);
        return true;
    }

    public synchronized void leave(String name) {
        Node previous = before(name);
        if (previous.next != null) {
            previous.next = previous.next.next;
        }
    }

    public synchronized int size() {
        int size = 0;
        for (Node node = head.next; node != null; node = node.next) {
            size++;
        }
        return size;
    }
}
