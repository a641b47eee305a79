package be.datacoach.platform.paper;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.Objects;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** The typefaces of papers, and what they have letters for: Latin, Greek, Cyrillic and common signs. */
enum Letters {
    TEXT("SourceSans3-Regular.ttf", "Source Sans 3", 400),
    STRONG("SourceSans3-Semibold.ttf", "Source Sans 3", 600),
    TITLE("SourceSerif4-Semibold.ttf", "Source Serif 4", 600);

    /** Stands for a sign that there is no letter for, such as an emoji: better seen than lost. */
    private static final int UNKNOWN = 0x25A1;

    private final String file;
    private final String family;
    private final int weight;
    private final CmapLookup signs;

    Letters(String file, String family, int weight) {
        this.file = file;
        this.family = family;
        this.weight = weight;
        this.signs = signs(file);
    }

    String family() {
        return family;
    }

    int weight() {
        return weight;
    }

    /**
     * This typeface for one document, which will hold only the letters it uses. Without ligatures: some have no code of
     * their own, and a reader's program could not say what they are.
     */
    PDFont in(PDDocument document) throws IOException {
        TrueTypeFont font = parse(file);
        document.registerTrueTypeFontForClosing(font);
        font.setEnableGsub(false);
        return PDType0Font.load(document, font, true);
    }

    /**
     * The same text with only signs that every typeface here has. What is invisible, or would turn the direction of the
     * text around, is left out.
     */
    static String printable(String text) {
        StringBuilder printable = new StringBuilder();
        Normalizer.normalize(text, Normalizer.Form.NFC).codePoints().forEach(sign -> append(printable, sign));
        return printable.toString();
    }

    private static void append(StringBuilder printable, int sign) {
        if (sign == '\n' || sign == '\t') {
            printable.append((char) sign);
        } else if (has(sign)) {
            printable.appendCodePoint(sign);
        } else if (!isInvisible(sign) && !endsWithUnknown(printable)) {
            printable.appendCodePoint(UNKNOWN);
        }
    }

    private static boolean has(int sign) {
        if (isInvisible(sign)) {
            return false;
        }
        for (Letters letters : values()) {
            if (letters.signs.getGlyphId(sign) == 0) {
                return false;
            }
        }
        return true;
    }

    /** What belongs together, such as the parts of one emoji, is one box. */
    private static boolean endsWithUnknown(StringBuilder printable) {
        return printable.length() > 0 && printable.charAt(printable.length() - 1) == UNKNOWN;
    }

    private static boolean isInvisible(int sign) {
        return switch (Character.getType(sign)) {
            case Character.FORMAT, Character.CONTROL, Character.NON_SPACING_MARK, Character.ENCLOSING_MARK -> true;
            default -> false;
        };
    }

    private static CmapLookup signs(String file) {
        try (TrueTypeFont font = parse(file)) {
            return font.getUnicodeCmapLookup();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static TrueTypeFont parse(String file) throws IOException {
        try (InputStream stream = Objects.requireNonNull(Letters.class.getResourceAsStream(file), file)) {
            return new TTFParser().parse(new RandomAccessReadBuffer(stream));
        }
    }
}
