package interleave.throughput;

import static org.assertj.core.api.Assertions.assertThat;

import interleave.throughput.Trial.Speed;
import org.junit.jupiter.api.Test;

class ResultsTest {

    @Test
    void a_row_is_the_median_of_its_rounds_beside_Netty_with_as_many_clients() {
        Results results = new Results();
        for (int round = 1; round <= 3; round++) {
            results.add(new Trial(Server.LAB2_ECHO, 1, 1), new Speed(round * 1000, 30));
            results.add(new Trial(Server.NETTY_ECHO, 1, 1), new Speed(4000, 20 + round));
            results.add(new Trial(Server.NETTY_ECHO, 50, 1), new Speed(9000, 9));
            results.add(new Trial(Server.LAB5_CHAT, 50, 1), new Speed(50_000, round));
            results.add(new Trial(Server.NETTY_CHAT, 50, 1), new Speed(40_000, 1.5));
        }
        assertThat(results).hasToString("""
            | server | clients | round trips per second | of Netty's | CPU ms per 1,000 |
            |---|---:|---:|---:|---:|
            | lab 2, echo | 1 | 2,000 | 50 % | 30.0 |
            | Netty, echo | 1 | 4,000 | 100 % | 22.0 |
            | Netty, echo | 50 | 9,000 | 100 % | 9.00 |

            | server | clients | delivered messages per second | of Netty's | CPU ms per 1,000 |
            |---|---:|---:|---:|---:|
            | lab 5, chat | 50 | 50,000 | 125 % | 2.00 |
            | Netty, chat | 50 | 40,000 | 100 % | 1.50 |
            """);
    }
}
