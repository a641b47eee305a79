package be.datacoach.catalogue.image;

import java.text.Normalizer;
import java.util.Locale;

/** What an image of a module is called: small letters, digits and dashes, and its kind. */
public final class ImageName {

    /** As it stands in a text and in a folder. */
    public static final String PATTERN = "[a-z0-9][a-z0-9-]{0,60}\\.(png|jpg|gif|webp)";

    private static final int LONGEST = 50;

    private ImageName() {}

    public static boolean holds(String name) {
        return name.matches(PATTERN);
    }

    /** Out of whatever a file is called on somebody's computer. */
    public static String of(String file, ImageFile.Kind kind) {
        String stem = file.contains(".") ? file.substring(0, file.lastIndexOf('.')) : file;
        String plain = Normalizer.normalize(stem, Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\p{M}+", "")
                .replaceAll("[^a-z0-9]+", "-");
        String cut = plain.substring(0, Math.min(plain.length(), LONGEST)).replaceAll("^-+|-+$", "");
        return (cut.isEmpty() ? "image" : cut) + ending(kind);
    }

    /** The same with a number, for a name that another image has. */
    public static String numbered(String name, int number) {
        int dot = name.lastIndexOf('.');
        return name.substring(0, dot) + "-" + number + name.substring(dot);
    }

    private static String ending(ImageFile.Kind kind) {
        return kind == ImageFile.Kind.JPEG ? ".jpg" : "." + kind.name().toLowerCase(Locale.ROOT);
    }
}
