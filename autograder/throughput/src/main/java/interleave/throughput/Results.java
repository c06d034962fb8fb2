package interleave.throughput;

import interleave.autograder.bench.FigureTable;
import interleave.autograder.bench.Median;
import interleave.throughput.Trial.Speed;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The speeds of all rounds, as tables of their medians: one for each way to talk. */
final class Results {

    private final Map<Row, List<Speed>> speeds = new LinkedHashMap<>();

    private record Row(Server server, int clients) {
    }

    void add(Trial trial, Speed speed) {
        speeds.computeIfAbsent(new Row(trial.server(), trial.clients()), any -> new ArrayList<>()).add(speed);
    }

    /** In Markdown. */
    @Override
    public String toString() {
        return table("round trips") + "\n" + table("delivered messages");
    }

    private String table(String counted) {
        FigureTable table = new FigureTable("server", "clients", counted + " per second", "of Netty's",
            "CPU ms per 1,000");
        speeds.forEach((row, each) -> {
            if (row.server().talk.counted.equals(counted)) {
                double perSecond = Median.of(each, Speed::perSecond);
                table.row(row.server().shown, String.valueOf(row.clients()), FigureTable.figure(perSecond),
                    "%.0f %%".formatted(100 * perSecond / ofNetty(row)),
                    FigureTable.figure(Median.of(each, Speed::cpuPerThousand)));
            }
        });
        return table.toString();
    }

    private double ofNetty(Row row) {
        return Median.of(speeds.get(new Row(row.server().netty(), row.clients())), Speed::perSecond);
    }
}
