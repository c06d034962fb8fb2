package interleave.testkit.inside;

import interleave.testkit.wire.Frame;
import interleave.testkit.wire.Verb;
import interleave.testkit.wire.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Many threads at one object at once, each going through a script of operations again and again: the net under
 * the controlled schedules. All are released together, with everything looked up and decoded before; the answer
 * goes out when the last one is done.
 */
final class Rush {

    private final Frame question;
    private final Values values;
    private final Thrown thrown;
    private final Outbox outbox;
    private final CyclicBarrier start;
    private final String[] answers;
    private final AtomicInteger running;

    /** @param question fields: handle, rounds, then per actor the words of its operations, each the words of it */
    Rush(Frame question, Values values, Thrown thrown, Outbox outbox) {
        this.question = question;
        this.values = values;
        this.thrown = thrown;
        this.outbox = outbox;
        int actors = question.fields().size() - 2;
        this.start = new CyclicBarrier(actors);
        this.answers = new String[actors];
        this.running = new AtomicInteger(actors);
    }

    void start(ThreadGroup group) {
        for (int i = 0; i < answers.length; i++) {
            int actor = i;
            Thread thread = new Thread(group, () -> work(actor), "client-" + (actor + 1));
            thread.setDaemon(true);
            thread.start();
        }
    }

    private void work(int actor) {
        try {
            answers[actor] = Words.join(repeat(Words.split(question.fields().get(actor + 2))));
            if (running.decrementAndGet() == 0) {
                outbox.send(new Frame(question.id(), Verb.DONE, List.of(answers)));
            }
        } catch (Throwable students) {
            outbox.send(thrown.answer(question.id(), students));
        }
    }

    private List<String> repeat(List<String> script) throws Throwable {
        int rounds = Integer.parseInt(question.fields().get(1));
        Operation[] operations = new Operation[script.size()];
        for (int i = 0; i < operations.length; i++) {
            operations[i] = operation(Words.split(script.get(i)));
        }
        Object[] results = new Object[rounds * operations.length];
        start.await();
        for (int i = 0; i < results.length; i++) {
            results[i] = operations[i % operations.length].call();
        }
        List<String> encoded = new ArrayList<>(results.length);
        for (Object result : results) {
            encoded.add(values.encode(result));
        }
        return encoded;
    }

    private Operation operation(List<String> words) throws NoSuchMethodException {
        Object[] arguments = words.stream().skip(1).map(values::decode).toArray();
        return Operation.named(values.subject(question.fields().get(0)), words.get(0), arguments);
    }
}
