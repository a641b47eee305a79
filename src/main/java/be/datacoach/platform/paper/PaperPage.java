package be.datacoach.platform.paper;

import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * A paper as a tree of HTML elements. Words enter it as text nodes only and never as markup, so there is nothing in it
 * that could be executed, fetched or closed too early.
 */
final class PaperPage {
    /** Characters. */
    private static final int FEW = 20;

    private final Document document = empty();
    private final UnaryOperator<String> printable;

    private PaperPage(UnaryOperator<String> printable) {
        this.printable = printable;
    }

    /** @param printable leaves of a text what there are letters for */
    static Document of(Paper paper, String style, UnaryOperator<String> printable) {
        return new PaperPage(printable).write(paper, style);
    }

    private Document write(Paper paper, String style) {
        Element html = document.createElement("html");
        document.appendChild(html);
        Paper.Imprint imprint = paper.imprint();
        html.setAttribute("lang", imprint.language().toLanguageTag());
        Element head = add(html, "head");
        text(add(head, "title"), imprint.title());
        meta(head, "author", imprint.author());
        meta(head, "subject", imprint.about());
        add(head, "style").appendChild(document.createTextNode(style));
        bookmarks(head, paper);
        Element body = add(html, "body");
        Element foot = add(body, "div", "foot");
        text(foot, imprint.foot());
        int headings = 0;
        for (Paper.Part part : paper.parts()) {
            headings = write(body, part, headings);
        }
        return document;
    }

    /** @return how many headings there are by now */
    private int write(Element body, Paper.Part part, int headings) {
        if (part instanceof Paper.Title title) {
            return heading(body, "h1", title.words(), headings);
        }
        if (part instanceof Paper.Heading heading) {
            int count = heading(body, "h" + heading.level(), heading.words(), headings);
            if (heading.fresh()) {
                ((Element) body.getLastChild()).setAttribute("class", "fresh");
            }
            return count;
        }
        if (part instanceof Paper.Text text) {
            paragraphs(body, text);
        } else if (part instanceof Paper.Items items) {
            Element list = add(body, "ul");
            items.items().forEach(item -> text(add(list, "li"), item));
        } else if (part instanceof Paper.Facts facts) {
            facts(body, facts.facts());
        } else if (part instanceof Paper.Table table) {
            table(body, table);
        }
        return headings;
    }

    private int heading(Element body, String name, Paper.Words words, int headings) {
        Element heading = add(body, name);
        heading.setAttribute("id", anchor(headings));
        text(heading, words.text());
        return headings + 1;
    }

    private void paragraphs(Element body, Paper.Text text) {
        for (String words : text.words().strip().split("\n[ \t]*\n\\s*")) {
            Element paragraph = add(body, "p", text.look().name().toLowerCase(Locale.ROOT));
            String[] lines = words.split("\n");
            for (int i = 0; i < lines.length; i++) {
                if (i > 0) {
                    add(paragraph, "br");
                }
                text(paragraph, lines[i]);
            }
        }
    }

    private void facts(Element body, List<Paper.Fact> facts) {
        Element rows = add(add(body, "table", "facts"), "tbody");
        for (Paper.Fact fact : facts) {
            Element row = add(rows, "tr");
            header(row, "row", fact.name());
            text(add(row, "td"), fact.value());
        }
    }

    private void table(Element body, Paper.Table table) {
        Element element = add(body, "table");
        Element heads = add(add(element, "thead"), "tr");
        table.heads().forEach(head -> header(heads, "col", head));
        Element rows = add(element, "tbody");
        for (List<String> cells : table.rows()) {
            Element row = add(rows, "tr");
            header(row, "row", cells.get(0));
            cells.stream().skip(1).forEach(cell -> text(whole(add(row, "td"), cell), cell));
        }
    }

    private void header(Element row, String scope, String words) {
        Element header = add(row, "th");
        header.setAttribute("scope", scope);
        text(whole(header, words), words);
    }

    /** A few words, such as a date, stay on one line. */
    private static Element whole(Element cell, String words) {
        if (words.length() <= FEW) {
            cell.setAttribute("class", "whole");
        }
        return cell;
    }

    /** The title, below it the headings, each below the higher one before it. */
    private void bookmarks(Element head, Paper paper) {
        Element root = add(head, "bookmarks");
        Element[] latest = {root, root, root};
        int headings = 0;
        for (Paper.Part part : paper.parts()) {
            if (part instanceof Paper.Title title) {
                bookmark(root, title.words(), headings++);
            } else if (part instanceof Paper.Heading heading) {
                int level = heading.level();
                Element mark = bookmark(latest[level - 2], heading.words(), headings++);
                for (int deeper = level - 1; deeper < latest.length; deeper++) {
                    latest[deeper] = mark;
                }
            }
        }
    }

    private Element bookmark(Element parent, Paper.Words words, int number) {
        Element mark = add(parent, "bookmark");
        mark.setAttribute("name", printable.apply(words.text()));
        mark.setAttribute("href", "#" + anchor(number));
        return mark;
    }

    private static String anchor(int number) {
        return "h" + number;
    }

    private void meta(Element head, String name, String content) {
        Element meta = add(head, "meta");
        meta.setAttribute("name", name);
        meta.setAttribute("content", printable.apply(content));
    }

    private void text(Element element, String words) {
        element.appendChild(document.createTextNode(printable.apply(words)));
    }

    private Element add(Node parent, String name) {
        Element element = document.createElement(name);
        parent.appendChild(element);
        return element;
    }

    private Element add(Node parent, String name, String kind) {
        Element element = add(parent, name);
        element.setAttribute("class", kind);
        return element;
    }

    private static Document empty() {
        try {
            return DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .newDocument();
        } catch (ParserConfigurationException neverHappens) {
            throw new IllegalStateException(neverHappens);
        }
    }
}
