package lab4;

import java.util.function.Supplier;

public class ReadersWriters {

    private static final int WRITER = -1;

    private final Object door = new Object();
    /** How many readers are inside, or WRITER. */
    private int inside = 0;
    private int writersBeforeTheDoor = 0;

    public <T> T read(Supplier<T> section) throws InterruptedException {
        synchronized (door) {
            while (inside == WRITER || writersBeforeTheDoor > 0) {
                door.wait();
            }
            inside++;
        }
        try {
            return section.get();
        } finally {
            synchronized (door) {
                inside--;
                if (inside == 0) {
                    door.notifyAll();
                }
            }
        }
    }

    public void write(Runnable section) throws InterruptedException {
        synchronized (door) {
            writersBeforeTheDoor++;
            boolean gotIn = false;
            try {
                while (inside != 0) {
                    door.wait();
                }
                inside = WRITER;
                gotIn = true;
            } finally {
                writersBeforeTheDoor--;
                if (!gotIn) {
                    door.notifyAll();
                }
            }
        }
        try {
            section.run();
        } finally {
            synchronized (door) {
                inside = 0;
                door.notifyAll();
            }
        }
    }
}
