package be.datacoach.platform.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;

/** What the renderer does not know of: headings in another language than the rest, which a reader says in a voice of their own. */
final class Finish {
    private Finish() {}

    static void on(PDDocument document, Paper paper) {
        List<PDStructureElement> headings = new ArrayList<>();
        collect(document.getDocumentCatalog().getStructureTreeRoot(), headings);
        List<Locale> languages =
                paper.parts().stream().flatMap(Finish::language).toList();
        if (headings.size() != languages.size()) {
            throw new IllegalStateException(headings.size() + " headings for " + languages.size());
        }
        for (int i = 0; i < headings.size(); i++) {
            headings.get(i).setLanguage(languages.get(i).toLanguageTag());
        }
    }

    private static Stream<Locale> language(Paper.Part part) {
        if (part instanceof Paper.Title title) {
            return Stream.of(title.words().language());
        }
        return part instanceof Paper.Heading heading ? Stream.of(heading.words().language()) : Stream.empty();
    }

    private static void collect(PDStructureNode node, List<PDStructureElement> headings) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                if (element.getStructureType().matches("H[1-6]")) {
                    headings.add(element);
                }
                collect(element, headings);
            }
        }
    }
}
