package be.datacoach.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.text.LineBreakRendering;
import org.commonmark.renderer.text.TextContentRenderer;
import org.jspecify.annotations.Nullable;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;
import org.owasp.html.Sanitizers;

/**
 * Turns an author's Markdown into HTML that can do no harm. Headings start at the second level, below the title of the
 * page, whatever level the author began with.
 */
public final class Markdown {

    private static final int FIRST = 2;
    private static final int LAST = 6;
    private static final List<Extension> EXTENSIONS = List.of(TablesExtension.create());
    private static final Parser PARSER =
            Parser.builder().extensions(EXTENSIONS).maxOpenBlockParsers(20).build();
    private static final HtmlRenderer RENDERER =
            HtmlRenderer.builder().extensions(EXTENSIONS).escapeHtml(true).build();
    private static final TextContentRenderer WORDS = TextContentRenderer.builder()
            .extensions(EXTENSIONS)
            .lineBreakRendering(LineBreakRendering.STRIP)
            .build();

    /** An image of a module, as {@link be.datacoach.catalogue.image.ImageLinks} writes its address. */
    private static final Pattern OF_A_MODULE = Pattern.compile("picture/[BM]\\d{2,4}/[a-z0-9.-]+");

    private static final PolicyFactory POLICY = Sanitizers.FORMATTING
            .and(Sanitizers.BLOCKS)
            .and(Sanitizers.LINKS)
            .and(new HtmlPolicyBuilder()
                    .allowElements("table", "thead", "tbody", "tr", "th", "td", "hr", "pre", "code")
                    .allowAttributes("align")
                    .matching(true, "left", "center", "right")
                    .onElements("th", "td")
                    .allowElements(Markdown::withAddress, "img")
                    .allowAttributes("alt")
                    .onElements("img")
                    .allowAttributes("src")
                    .matching(OF_A_MODULE)
                    .onElements("img")
                    .toFactory());

    private Markdown() {}

    /** An image whose address did not hold is no image. @param attributes names and values, in turns */
    private static @Nullable String withAddress(String element, List<String> attributes) {
        for (int i = 0; i < attributes.size(); i += 2) if (attributes.get(i).equals("src")) return element;
        return null;
    }

    public static String html(String markdown) {
        Node document = PARSER.parse(markdown);
        List<Heading> headings = headings(document);
        int highest = headings.stream().mapToInt(Heading::getLevel).min().orElse(FIRST);
        headings.forEach(heading -> heading.setLevel(Math.min(LAST, heading.getLevel() - highest + FIRST)));
        return POLICY.sanitize(RENDERER.render(document));
    }

    /** The words alone, on one line. */
    public static String plain(String markdown) {
        return WORDS.render(PARSER.parse(markdown));
    }

    private static List<Heading> headings(Node document) {
        List<Heading> headings = new ArrayList<>();
        document.accept(new AbstractVisitor() {
            @Override
            public void visit(Heading heading) {
                headings.add(heading);
            }
        });
        return headings;
    }
}
