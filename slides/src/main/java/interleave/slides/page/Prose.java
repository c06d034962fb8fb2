package interleave.slides.page;

import java.util.List;
import java.util.Map;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.BulletList;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/** Markdown as HTML. Markup in it comes out as text. */
final class Prose {

    private static final List<Extension> EXTENSIONS = List.of(TablesExtension.create());

    private static final Parser PARSER = Parser.builder().extensions(EXTENSIONS).build();

    private static final HtmlRenderer RENDERER = HtmlRenderer.builder().extensions(EXTENSIONS).escapeHtml(true)
        .sanitizeUrls(true).attributeProviderFactory(context -> Prose::showLater).build();

    private Prose() {
    }

    static String html(String markdown) {
        return RENDERER.render(PARSER.parse(markdown));
    }

    /** The items of a list with + come one after the other. */
    private static void showLater(Node node, String tag, Map<String, String> attributes) {
        if (node instanceof ListItem && node.getParent() instanceof BulletList list && "+".equals(list.getMarker())) {
            attributes.put("class", "fragment");
        }
    }
}
