package interleave.slides.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import interleave.slides.audience.Invitation;
import interleave.slides.panel.Panel;
import interleave.slides.panel.Panels;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class TwinTest {

    private static Panels panels;

    @BeforeAll
    static void open() {
        panels = new Panels(Path.of("..").toAbsolutePath().normalize());
    }

    @AfterAll
    static void close() {
        panels.close();
    }

    private static String shown(String keys, boolean isColoured) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new Twin(List.of(panels.named("lost-update"), panels.named("deadlock")), panels.changes(), 76, isColoured,
            new PrintStream(out, true, StandardCharsets.UTF_8)).run(new StringReader(keys));
        return out.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
    }

    private static String last(String shown) {
        return shown.substring(shown.lastIndexOf("\nTwo "));
    }

    @Test
    void the_lanes_show_what_the_keys_have_done() throws IOException {
        assertThat(last(shown("r12212", false))).isEqualTo("""

            Two deposits of 1, stepped by hand

                23  public int deposit(String name) {
                24      int balance = balance(name);
                25      balance = balance + 1;
            1   26      balances.put(name, balance);
                27      return balance;
                28  }

                51  public int balance(String name) {
                52      if (!balances.containsKey(name)) {
                53          balances.put(name, 0);
                54      }
                55      return balances.get(name);
                56  }

            1 · client-1                          2 · client-2
            calls deposit("jack")
                                                  calls deposit("jack")
              52 containsKey("jack") = true
                                                    52 containsKey("jack") = true
                                                    55 get("jack") = 1
              55 get("jack") = 1
                                                    26 put("jack", 2) → 2
            ▸ next: line 26                         has ended

            [1] client-1 takes a step  [2] client-2 takes a step  [u] undo  [r] reset
            [n] next panel  [q] quit
            """);
    }

    @Test
    void n_goes_to_the_next_panel_and_q_ends() throws IOException {
        assertThat(last(shown("n\nq1", false))).contains("Two transfers that cross").doesNotContain("takes lock");
    }

    @Test
    void colours_come_only_where_they_are_wanted() throws IOException {
        assertThat(shown("r1", false)).doesNotContain("\u001b");
        assertThat(shown("r1", true)).contains("\u001b[36m  52 containsKey");
    }

    @Test
    void what_guests_change_is_drawn_where_it_is_shown() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Panel race = panels.named(Panels.RACE);
        Twin twin = new Twin(List.of(race, panels.named("deadlock")), panels.changes(), 76, false,
            new PrintStream(out, true, StandardCharsets.UTF_8));
        race.press(Panels.PRESS);
        twin.redraw(race);
        twin.redraw(race);
        assertThat(out.toString(StandardCharsets.UTF_8)).containsOnlyOnce("1 at the door")
            .contains("[2] let all in");
        out.reset();
        twin.redraw(panels.named("deadlock"));
        assertThat(out.size()).as("bytes, of a panel that is not shown").isZero();
    }

    @Test
    void an_invitation_shows_the_address_and_its_code_in_half_letters() {
        String drawn = InvitationText.drawn(new Invitation("http://192.0.2.7:4711/", "nc 192.0.2.7 4712"));
        assertThat(drawn).contains("Guests join at http://192.0.2.7:4711/, or by: nc 192.0.2.7 4712\n")
            .startsWith(" ".repeat(29) + "\n");
        assertThat(drawn.lines().toList().get(1)).as("the corners of the code").matches(" {2}█▀{5}█ .* █▀{5}█ {2}");
    }
}
