// promise: roster
// style: a list filled with five hundred places, gone through by index under one lock
import java.util.ArrayList;
import java.util.List;

public class Roster {

    private List<String> places = new ArrayList<>();

    public Roster() {
        for (int i = 0; i < 500; i++) {
            places.add("");
        }
    }

    private int find(String name) {
        for (int i = 0; i < places.size(); i++) {
            if (places.get(i).equals(name)) {
                return i;
            }
        }
        return -1;
    }

    public synchronized boolean join(String name) {
        if (find(name) >= 0) {
            return false;
        }
        places.set(find(""), name);
        return true;
    }

    public synchronized void leave(String name) {
        if (find(name) >= 0) {
            places.set(find(name), "");
        }
    }

    public synchronized int size() {
        int size = 0;
        for (int i = 0; i < places.size(); i++) {
            size += places.get(i).isEmpty() ? 0 : 1;
        }
        return size;
    }
}
