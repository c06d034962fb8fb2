package interleave.slides.panel;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class ChangesTest {

    private static Panel panel() {
        return (Panel) Proxy.newProxyInstance(Panel.class.getClassLoader(),
            new Class<?>[] {Panel.class}, (panel, method, arguments) -> switch (method.getName()) {
                case "hashCode" -> System.identityHashCode(panel);
                case "equals" -> panel == arguments[0];
                default -> "a panel";
            });
    }

    @Test
    void who_breaks_on_one_picture_is_told_of_the_next_one_as_are_all_others() throws Exception {
        BlockingQueue<Panel> broken = new LinkedBlockingQueue<>();
        BlockingQueue<Panel> others = new LinkedBlockingQueue<>();
        try (Changes changes = new Changes()) {
            changes.listen(panel -> {
                broken.add(panel);
                throw new IllegalStateException("on purpose");
            });
            changes.listen(others::add);
            for (Panel panel : List.of(panel(), panel())) {
                changes.of(panel);
                assertThat(broken.poll(60, TimeUnit.SECONDS)).isSameAs(panel);
                assertThat(others.poll(60, TimeUnit.SECONDS)).isSameAs(panel);
            }
        }
    }
}
