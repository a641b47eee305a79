package be.datacoach.platform.paper;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.Nullable;
import org.verapdf.core.VeraPDFException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.ValidationResult;

/**
 * A PDF as a reader's program finds it, for tests.
 *
 * @param tags of the structure, from the first to the last
 * @param loose fonts that a reader's machine would have to have
 * @param active whether anything in it could run, open or send something
 */
public record Pdf(
        Info info,
        int pages,
        String text,
        List<String> tags,
        List<String> headingLanguages,
        List<String> bookmarks,
        List<String> loose,
        boolean active) {

    private static final Set<String> ACTIVE = Set.of(
            "JS",
            "JavaScript",
            "URI",
            "Launch",
            "SubmitForm",
            "GoToR",
            "EmbeddedFiles",
            "OpenAction",
            "AA",
            "AcroForm",
            "RichMedia");

    /** What stands about the document in itself. */
    public record Info(String title, String author, String language) {}

    /** @param bytes of the whole file */
    public static Pdf read(byte[] bytes) {
        try (PDDocument document = Loader.loadPDF(bytes)) {
            List<PDStructureElement> elements = new ArrayList<>();
            collect(document.getDocumentCatalog().getStructureTreeRoot(), elements);
            List<String> bookmarks = new ArrayList<>();
            bookmarks(document.getDocumentCatalog().getDocumentOutline(), "", bookmarks);
            return new Pdf(
                    new Info(
                            document.getDocumentInformation().getTitle(),
                            document.getDocumentInformation().getAuthor(),
                            document.getDocumentCatalog().getLanguage()),
                    document.getNumberOfPages(),
                    new PDFTextStripper().getText(document),
                    elements.stream().map(PDStructureElement::getStructureType).toList(),
                    elements.stream()
                            .filter(element -> element.getStructureType().matches("H[1-6]"))
                            .map(PDStructureElement::getLanguage)
                            .toList(),
                    bookmarks,
                    looseFonts(document),
                    isActive(document));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** What veraPDF finds wrong by PDF/UA-1; nothing in a document that everybody can read. */
    public static List<String> barriers(byte[] bytes) {
        VeraGreenfieldFoundryProvider.initialise();
        try (PDFAParser parser =
                        Foundries.defaultInstance().createParser(new ByteArrayInputStream(bytes), PDFAFlavour.PDFUA_1);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFUA_1, false)) {
            ValidationResult result = validator.validate(parser);
            List<String> found = new ArrayList<>(result.getTestAssertions().stream()
                    .map(assertion -> assertion.getRuleId() + " " + assertion.getMessage() + " "
                            + assertion.getLocation().getContext())
                    .distinct()
                    .limit(20)
                    .toList());
            if (!result.isCompliant() && found.isEmpty()) {
                found.add("not compliant");
            }
            return found;
        } catch (VeraPDFException | IOException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static void collect(PDStructureNode node, List<PDStructureElement> elements) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                elements.add(element);
                collect(element, elements);
            }
        }
    }

    private static void bookmarks(PDOutlineNode node, String indent, List<String> bookmarks) {
        for (PDOutlineItem item : node.children()) {
            bookmarks.add(indent + item.getTitle());
            bookmarks(item, indent + "  ", bookmarks);
        }
    }

    private static List<String> looseFonts(PDDocument document) throws IOException {
        List<String> loose = new ArrayList<>();
        for (PDPage page : document.getPages()) {
            for (COSName name : page.getResources().getFontNames()) {
                PDFont font = page.getResources().getFont(name);
                if (!font.isEmbedded()) {
                    loose.add(font.getName());
                }
            }
        }
        return loose;
    }

    private static boolean isActive(PDDocument document) {
        Set<String> names = new HashSet<>();
        collect(document.getDocument().getTrailer(), Collections.newSetFromMap(new IdentityHashMap<>()), names);
        return !Collections.disjoint(names, ACTIVE);
    }

    /** The keys and names of everything in the document. */
    private static void collect(@Nullable COSBase object, Set<COSBase> seen, Set<String> names) {
        if (object == null || !seen.add(object)) {
            return;
        }
        if (object instanceof COSObject reference) {
            collect(reference.getObject(), seen, names);
        } else if (object instanceof COSName name) {
            names.add(name.getName());
        } else if (object instanceof COSArray array) {
            array.forEach(item -> collect(item, seen, names));
        } else if (object instanceof COSDictionary dictionary) {
            dictionary.entrySet().forEach(entry -> {
                names.add(entry.getKey().getName());
                collect(entry.getValue(), seen, names);
            });
        }
    }
}
