package be.datacoach.catalogue.image;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * An image as its own first bytes tell it, whatever its name says. Nothing is decoded: what it would unfold to is read
 * from its header. SVG is not among the kinds: it is a document with scripts, and no picture of ours needs it.
 *
 * @param width in pixels
 * @param height in pixels
 */
public record ImageFile(Kind kind, int width, int height) {

    /** What browsers show. */
    public enum Kind {
        PNG("image/png"),
        JPEG("image/jpeg"),
        GIF("image/gif"),
        WEBP("image/webp");

        private final String type;

        Kind(String type) {
            this.type = type;
        }

        public String type() {
            return type;
        }
    }

    /** On either side: what unfolds to more would take the memory of a phone. */
    private static final int MOST_PIXELS = 10_000;

    private static final long PNG = 0x89504E470D0A1A0AL;
    private static final int START_OF_IMAGE = 0xFFD8;

    /** Nothing where it is no image of these kinds, or stops in its header. */
    public static Optional<ImageFile> of(byte[] bytes) {
        if (bytes.length < 30) return Optional.empty();
        ByteBuffer in = ByteBuffer.wrap(bytes);
        Optional<ImageFile> read = Optional.empty();
        if (in.getLong(0) == PNG && word(bytes, 12).equals("IHDR"))
            read = Optional.of(new ImageFile(Kind.PNG, in.getInt(16), in.getInt(20)));
        else if (word(bytes, 0).equals("GIF8")) read = gif(in.order(ByteOrder.LITTLE_ENDIAN));
        else if ((in.getShort(0) & 0xFFFF) == START_OF_IMAGE) read = jpeg(in);
        else if (word(bytes, 0).equals("RIFF") && word(bytes, 8).equals("WEBP"))
            read = webp(bytes, in.order(ByteOrder.LITTLE_ENDIAN));
        return read.filter(image -> isSize(image.width) && isSize(image.height));
    }

    private static boolean isSize(int pixels) {
        return pixels > 0 && pixels <= MOST_PIXELS;
    }

    private static String word(byte[] bytes, int from) {
        return new String(bytes, from, 4, StandardCharsets.ISO_8859_1);
    }

    private static Optional<ImageFile> gif(ByteBuffer in) {
        return Optional.of(new ImageFile(Kind.GIF, in.getShort(6) & 0xFFFF, in.getShort(8) & 0xFFFF));
    }

    /** Walks over its segments to the frame that says how large it is (ITU-T T.81, B.2.2). */
    private static Optional<ImageFile> jpeg(ByteBuffer in) {
        int at = 2;
        while (at + 9 < in.capacity()) {
            int marker = in.getShort(at) & 0xFFFF;
            if (marker < 0xFFC0) return Optional.empty();
            boolean frame = marker <= 0xFFCF && marker != 0xFFC4 && marker != 0xFFC8 && marker != 0xFFCC;
            if (frame)
                return Optional.of(
                        new ImageFile(Kind.JPEG, in.getShort(at + 7) & 0xFFFF, in.getShort(at + 5) & 0xFFFF));
            at += 2 + (in.getShort(at + 2) & 0xFFFF);
        }
        return Optional.empty();
    }

    /** One of its three forms (RFC 9649, 2.5 to 2.7). */
    private static Optional<ImageFile> webp(byte[] bytes, ByteBuffer in) {
        return switch (word(bytes, 12)) {
            case "VP8 " -> Optional.of(new ImageFile(Kind.WEBP, in.getShort(26) & 0x3FFF, in.getShort(28) & 0x3FFF));
            case "VP8L" -> {
                int bits = in.getInt(21);
                yield Optional.of(new ImageFile(Kind.WEBP, (bits & 0x3FFF) + 1, (bits >> 14 & 0x3FFF) + 1));
            }
            case "VP8X" ->
                Optional.of(
                        new ImageFile(Kind.WEBP, (in.getInt(24) & 0xFFFFFF) + 1, (in.getInt(26) >> 8 & 0xFFFFFF) + 1));
            default -> Optional.empty();
        };
    }

    /** Whether these bytes begin as a document of tags, as SVG does. */
    public static boolean isMarkup(byte[] bytes) {
        String start = new String(bytes, 0, Math.min(bytes.length, 512), StandardCharsets.UTF_8).stripLeading();
        return start.startsWith("<") || start.startsWith("\uFEFF<");
    }
}
