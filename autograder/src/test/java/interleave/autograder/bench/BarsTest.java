package interleave.autograder.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class BarsTest {

    @Test
    void bars_are_as_long_as_their_figures_within_their_group() throws Exception {
        List<Double> widths = widths(Bars.svg(List.of(
            new Bars.Group("slow", List.of(new Bars.Bar("a", 3000), new Bars.Bar("b", 1500))),
            new Bars.Group("fast", List.of(new Bars.Bar("a", 2))))));
        assertThat(widths).hasSize(3);
        assertThat(widths.get(1)).isEqualTo(widths.get(0) / 2);
        assertThat(widths.get(2)).isEqualTo(widths.get(0));
    }

    @Test
    void each_bar_has_its_name_and_its_figure() {
        assertThat(Bars.svg(List.of(new Bars.Group("slow", List.of(new Bars.Bar("mvn test", 2814))))))
            .contains(">slow<").contains(">mvn test<").contains(">2,814<");
    }

    private static List<Double> widths(String svg) throws Exception {
        Document document = DocumentBuilderFactory.newInstance().newDocumentBuilder()
            .parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));
        NodeList bars = document.getElementsByTagName("rect");
        return IntStream.range(0, bars.getLength())
            .mapToObj(i -> Double.valueOf(((Element) bars.item(i)).getAttribute("width"))).toList();
    }
}
