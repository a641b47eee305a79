package be.datacoach.catalogue.web;

import be.datacoach.catalogue.Markdown;
import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.util.Optional;

/**
 * {@code <app:prose value="..."/>}: an author's Markdown on a page. It takes Markdown and never HTML, so that no page can
 * forget to sanitise. Content is written in Dutch, whatever the language around it, unless {@code lang} says otherwise.
 */
@FacesComponent(Prose.TYPE)
public class Prose extends UIComponentBase {
    public static final String TYPE = "be.datacoach.Prose";
    private static final String OPEN = "<p>";
    private static final String CLOSE = "</p>";

    @Override
    public String getFamily() {
        return TYPE;
    }

    @Override
    public void encodeEnd(FacesContext context) throws IOException {
        boolean inline = Boolean.parseBoolean(attribute("inline"));
        ResponseWriter writer = context.getResponseWriter();
        String element = inline ? "span" : "div";
        writer.startElement(element, this);
        writer.writeAttribute("class", inline ? "words" : "prose", null);
        writer.writeAttribute("lang", attribute("lang").isEmpty() ? "nl" : attribute("lang"), null);
        String html = Markdown.html(attribute("value"));
        writer.write(inline ? withoutParagraph(html) : html);
        writer.endElement(element);
    }

    /** A label holds words, not paragraphs; most of them are one paragraph. */
    static String withoutParagraph(String html) {
        String stripped = html.strip();
        boolean one = stripped.startsWith(OPEN) && stripped.indexOf(CLOSE) == stripped.length() - CLOSE.length();
        return one ? stripped.substring(OPEN.length(), stripped.length() - CLOSE.length()) : stripped;
    }

    private String attribute(String name) {
        return Optional.ofNullable(getAttributes().get(name))
                .map(Object::toString)
                .orElse("");
    }
}
