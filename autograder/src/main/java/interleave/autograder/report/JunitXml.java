package interleave.autograder.report;

import interleave.autograder.score.Scored;
import interleave.autograder.score.Scored.Outcome;
import interleave.testkit.verdict.Finding;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * The checks as build servers read them: a failed one is a failure, one that the machine could not decide is skipped, a
 * refusal is an error. Students can see what a build server shows, so hidden checks have neither names nor texts.
 */
final class JunitXml {

    private final StringWriter text = new StringWriter();
    private final XMLStreamWriter xml;

    private JunitXml() throws XMLStreamException {
        xml = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
    }

    static String render(Scored scored) {
        try {
            return new JunitXml().suite(scored);
        } catch (XMLStreamException e) {
            throw new IllegalStateException("a text could not be written in memory", e);
        }
    }

    private String suite(Scored scored) throws XMLStreamException {
        List<ShownCheck> checks = ShownCheck.of(scored);
        String lab = scored.handin().lab().id();
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeCharacters("\n");
        xml.writeStartElement("testsuite");
        xml.writeAttribute("name", lab);
        xml.writeAttribute("tests", String.valueOf(checks.size() + (scored.refusal().isPresent() ? 1 : 0)));
        xml.writeAttribute("failures", count(checks, Outcome.FAILED));
        xml.writeAttribute("errors", scored.refusal().isPresent() ? "1" : "0");
        xml.writeAttribute("skipped", count(checks, Outcome.INCONCLUSIVE));
        xml.writeAttribute("time", seconds(checks.stream().mapToLong(each -> each.check().millis()).sum()));
        if (scored.refusal().isPresent()) {
            testcase(lab, "what was handed in can be run", 0);
            problem("error", scored.refusal().get(), FindingText.of(scored.refusal().get()));
            xml.writeEndElement();
        }
        for (ShownCheck shown : checks) {
            check(lab, shown);
        }
        xml.writeCharacters("\n");
        xml.writeEndElement();
        xml.writeCharacters("\n");
        xml.writeEndDocument();
        return text.toString();
    }

    private void check(String lab, ShownCheck shown) throws XMLStreamException {
        testcase(lab + (shown.check().task().isEmpty() ? "" : ".task" + shown.check().task()),
                shown.number() + " " + shown.name(true), shown.check().millis());
        if (shown.check().outcome() == Outcome.FAILED) {
            problem("failure", shown.check().finding().orElseThrow(), shown.text(true));
        } else if (shown.check().outcome() == Outcome.INCONCLUSIVE) {
            xml.writeEmptyElement("skipped");
            xml.writeAttribute("message", "inconclusive: the machine could not decide it");
        }
        xml.writeEndElement();
    }

    private void testcase(String className, String name, long millis) throws XMLStreamException {
        xml.writeCharacters("\n  ");
        xml.writeStartElement("testcase");
        xml.writeAttribute("classname", className);
        xml.writeAttribute("name", name);
        xml.writeAttribute("time", seconds(millis));
    }

    private void problem(String element, Finding finding, String told) throws XMLStreamException {
        xml.writeStartElement(element);
        xml.writeAttribute("type", finding.kind().label());
        xml.writeAttribute("message", finding.kind().label());
        xml.writeCharacters(told);
        xml.writeEndElement();
    }

    private static String count(List<ShownCheck> checks, Outcome outcome) {
        return String.valueOf(checks.stream().filter(each -> each.check().outcome() == outcome).count());
    }

    private static String seconds(long millis) {
        return BigDecimal.valueOf(millis, 3).toPlainString();
    }
}
