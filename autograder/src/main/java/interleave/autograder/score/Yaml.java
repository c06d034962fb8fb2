package interleave.autograder.score;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A YAML text as a tree whose every node knows its line, because a bound object has forgotten where it stood.
 */
sealed interface Yaml {

    /** Where the node begins, from 1. */
    int line();

    /** A scalar as it was written; empty for null. */
    record Text(int line, String text) implements Yaml { }

    record Items(int line, List<Yaml> items) implements Yaml { }

    record Keys(int line, Map<String, Entry> entries) implements Yaml { }

    record Entry(int line, Yaml value) { }

    /** @throws RubricException if the text is no YAML, has a key twice, or uses anchors */
    static Yaml parse(String source, String text) {
        YAMLFactory factory = YAMLFactory.builder()
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();
        try (YAMLParser parser = factory.createParser(text)) {
            return parser.nextToken() == null ? new Text(1, "") : node(source, parser);
        } catch (JsonParseException e) {
            throw new RubricException(source, e.getLocation().getLineNr(), e.getOriginalMessage());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Yaml node(String source, YAMLParser parser) throws IOException {
        int line = parser.currentTokenLocation().getLineNr();
        if (parser.isCurrentAlias()) {
            throw new RubricException(source, line, "anchors and aliases are not supported");
        }
        return switch (parser.currentToken()) {
            case START_OBJECT -> new Keys(line, entries(source, parser));
            case START_ARRAY -> new Items(line, items(source, parser));
            case VALUE_NULL -> new Text(line, "");
            default -> new Text(line, parser.getText());
        };
    }

    private static Map<String, Entry> entries(String source, YAMLParser parser) throws IOException {
        Map<String, Entry> entries = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            int line = parser.currentTokenLocation().getLineNr();
            String key = parser.currentName();
            parser.nextToken();
            entries.put(key, new Entry(line, node(source, parser)));
        }
        return entries;
    }

    private static List<Yaml> items(String source, YAMLParser parser) throws IOException {
        List<Yaml> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(node(source, parser));
        }
        return items;
    }
}
