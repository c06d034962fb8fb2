package interleave.hidden.lab2;

import interleave.hidden.server.Service;
import interleave.testkit.explore.Explorer;
import interleave.testkit.explore.Model;
import interleave.testkit.explore.Scenario;
import interleave.testkit.wire.Deed;

/** Explores what two handlers of one server do to each other. Its stage serves all the schedules of a suite. */
final class HandlerSchedules implements AutoCloseable {

    private final Explorer explorer = Explorer.open();
    private final Service service;

    HandlerSchedules(Service service) {
        this.service = service;
    }

    void check(Scenario scenario) {
        explorer.check(scenario);
    }

    Scenario server() {
        return Scenario.serving(service.className(), () -> replies(service));
    }

    /** Each client is told about its own line, whatever others do: nothing is kept between two lines. */
    static Model replies(Service service) {
        return operation -> switch (Deed.of(operation.name())) {
            case MEET -> '"' + service.welcome().get(0) + '"';
            case ASK -> '"' + service.reply().apply(operation.arguments().get(0).toString()) + '"';
            default -> "null";
        };
    }

    @Override
    public void close() {
        explorer.close();
    }
}
